# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsURLDocumentSource"]


class BetaManagedAgentsURLDocumentSource(BaseModel):
    """A document that the service fetches from a URL."""

    type: Literal["url"]

    url: str
    """Address of the document."""
