# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsFileImageSource"]


class BetaManagedAgentsFileImageSource(BaseModel):
    """An image that was uploaded as a file."""

    file_id: str
    """ID that uploading the file returned."""

    type: Literal["file"]
