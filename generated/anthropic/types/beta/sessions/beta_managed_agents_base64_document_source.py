# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsBase64DocumentSource"]


class BetaManagedAgentsBase64DocumentSource(BaseModel):
    """A document given in place, as base64."""

    data: str
    """The document, in base64."""

    media_type: str
    """Media type of the document, such as `application/pdf`."""

    type: Literal["base64"]
