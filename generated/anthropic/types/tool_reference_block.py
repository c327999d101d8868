# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ToolReferenceBlock"]


class ToolReferenceBlock(BaseModel):
    """Names a tool that a search found, and whose definition was loaded."""

    tool_name: str
    """Name of the tool, as defined in `tools` of the request."""

    type: Literal["tool_reference"]
