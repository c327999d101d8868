# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaRequestToolRemovalBlockParam", "Tool"]

Tool: TypeAlias = Union[
    "beta_types.BetaToolChangeToolReferenceParam",
    "beta_types.BetaToolChangeMCPToolReferenceParam",
    "beta_types.BetaToolChangeMCPToolsetReferenceParam",
]


class BetaRequestToolRemovalBlockParam(TypedDict, total=False):
    """Takes a tool away from this point of the conversation on.

    The tool stays defined in `tools`, so that the prompt cache remains valid.
    """

    tool: Required[Tool]
    """The tool, or the toolset of an MCP server, to take away."""

    type: Required[Literal["tool_removal"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
