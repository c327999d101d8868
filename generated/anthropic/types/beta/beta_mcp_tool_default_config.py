# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaMCPToolDefaultConfig"]


class BetaMCPToolDefaultConfig(BaseModel):
    """Settings for the tools of an MCP server that have none of their own."""

    defer_loading: Optional[bool] = None
    """Keeps the definitions out of the context until a tool search finds them. False by default."""

    enabled: Optional[bool] = None
    """Whether the model sees the tools at all. True by default."""
