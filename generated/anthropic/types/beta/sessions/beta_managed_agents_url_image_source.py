# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsURLImageSource"]


class BetaManagedAgentsURLImageSource(BaseModel):
    """An image that the service fetches from a URL."""

    type: Literal["url"]

    url: str
    """Address of the image."""
