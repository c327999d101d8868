# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_tool_change_mcp_tool_reference_param import BetaToolChangeMCPToolReferenceParam
from .beta_tool_change_mcp_toolset_reference_param import BetaToolChangeMCPToolsetReferenceParam
from .beta_tool_change_tool_definition_param import BetaToolChangeToolDefinitionParam
from .beta_tool_change_tool_reference_param import BetaToolChangeToolReferenceParam

__all__ = ["BetaRequestToolAdditionBlockParam", "Tool"]

Tool: TypeAlias = Union[
    BetaToolChangeToolReferenceParam,
    BetaToolChangeMCPToolReferenceParam,
    BetaToolChangeMCPToolsetReferenceParam,
    BetaToolChangeToolDefinitionParam,
]
"""The tool, or the toolset of an MCP server, to make available."""


class BetaRequestToolAdditionBlockParam(TypedDict, total=False):
    """Makes a tool available from this point of the conversation on.

    The tools before it stay as they were, so that the prompt cache remains valid.
    """

    tool: Required[Tool]
    """The tool, or the toolset of an MCP server, to make available."""

    type: Required[Literal["tool_addition"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
