# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaMCPTool"]


class BetaMCPTool(BaseModel):
    """A tool that an MCP server offers."""

    input_schema: Dict[str, object]
    """JSON schema of the input."""

    name: str
    """Name of the tool, as the server calls it."""

    description: Optional[str] = None
    """What the tool does, in the words of the server. Null when it gives none."""
