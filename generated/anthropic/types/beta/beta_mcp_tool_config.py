# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaMCPToolConfig"]


class BetaMCPToolConfig(BaseModel):
    """Settings for one tool of an MCP server."""

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it."""

    enabled: Optional[bool] = None
    """Whether the model sees this tool at all."""
