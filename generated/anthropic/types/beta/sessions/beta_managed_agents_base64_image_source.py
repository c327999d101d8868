# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsBase64ImageSource"]


class BetaManagedAgentsBase64ImageSource(BaseModel):
    """An image given in place, as base64."""

    data: str
    """The image file, in base64."""

    media_type: str
    """Media type of the image: `image/png`, `image/jpeg`, `image/gif` or `image/webp`."""

    type: Literal["base64"]
