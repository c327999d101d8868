# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Union

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaMCPToolResultBlock"]


class BetaMCPToolResultBlock(BaseModel):
    """What a tool of an MCP server returned."""

    content: Union[str, List[beta_types.BetaTextBlock]]
    """Output of the tool, or what went wrong, as text or text blocks."""

    is_error: bool
    """Whether the tool failed. `content` then says why."""

    tool_use_id: str
    """The `id` of the `mcp_tool_use` block that this answers."""

    type: Literal["mcp_tool_result"]
