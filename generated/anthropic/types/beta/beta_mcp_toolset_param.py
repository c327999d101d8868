# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Iterable, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaMCPToolsetParam"]


class BetaMCPToolsetParam(TypedDict, total=False):
    """Offers the tools of an MCP server to the model. The server itself is in `mcp_servers`.

    Each server needs exactly one toolset. To offer only some tools, disable all in
    `default_config` and enable those in `configs`.
    """

    mcp_server_name: Required[str]
    """The `name` of the server in `mcp_servers`."""

    type: Required[Literal["mcp_toolset"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including the tools of this set."""

    configs: Optional[Dict[str, beta_types.BetaMCPToolConfigParam]]
    """Settings for single tools, by their names. What an entry leaves out is taken from `default_config`."""

    default_config: beta_types.BetaMCPToolDefaultConfigParam
    """Settings for all tools of the server that `configs` does not mention."""

    tools: Optional[Iterable[beta_types.BetaMCPToolParam]]
    """Definitions of the tools that the server offers. Null when they are not given in the request."""
