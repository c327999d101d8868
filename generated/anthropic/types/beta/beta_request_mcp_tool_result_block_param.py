# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaRequestMCPToolResultBlockParam"]


class BetaRequestMCPToolResultBlockParam(TypedDict, total=False):
    """What a tool of an MCP server returned for an earlier answer, sent back unchanged."""

    tool_use_id: Required[str]
    """The `id` of the `mcp_tool_use` block that this answers."""

    type: Required[Literal["mcp_tool_result"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    content: Union[str, Iterable[beta_types.BetaTextBlockParam]]
    """Output of the tool, or what went wrong, as text or text blocks."""

    is_error: bool
    """Whether the tool failed. `content` then says why."""
