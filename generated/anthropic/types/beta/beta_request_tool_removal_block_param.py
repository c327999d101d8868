# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_tool_change_mcp_tool_reference_param import BetaToolChangeMCPToolReferenceParam
from .beta_tool_change_mcp_toolset_reference_param import BetaToolChangeMCPToolsetReferenceParam
from .beta_tool_change_tool_reference_param import BetaToolChangeToolReferenceParam

__all__ = ["BetaRequestToolRemovalBlockParam", "Tool"]

Tool: TypeAlias = Union[
    BetaToolChangeToolReferenceParam,
    BetaToolChangeMCPToolReferenceParam,
    BetaToolChangeMCPToolsetReferenceParam,
]
"""The tool, or the toolset of an MCP server, to take away."""


class BetaRequestToolRemovalBlockParam(TypedDict, total=False):
    """Takes a tool away from this point of the conversation on.

    The tool stays defined in `tools`, so that the prompt cache remains valid.
    """

    tool: Required[Tool]
    """The tool, or the toolset of an MCP server, to take away."""

    type: Required[Literal["tool_removal"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
