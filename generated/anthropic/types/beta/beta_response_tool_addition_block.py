# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaResponseToolAdditionBlock", "Tool"]

Tool: TypeAlias = Annotated[
    Union[
        "beta_types.BetaResponseToolChangeToolReference",
        "beta_types.BetaResponseToolChangeMCPToolReference",
        "beta_types.BetaResponseToolChangeMCPToolsetReference",
        "beta_types.BetaToolChangeToolDefinition",
    ],
    PropertyInfo(discriminator="type"),
]
"""The tool, or the toolset of an MCP server, that became available."""


class BetaResponseToolAdditionBlock(BaseModel):
    """Says that a tool became available at this point of the conversation."""

    tool: Tool
    """The tool, or the toolset of an MCP server, that became available."""

    type: Literal["tool_addition"]
