# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaRequestMCPServerURLDefinitionParam"]


class BetaRequestMCPServerURLDefinitionParam(TypedDict, total=False):
    """A remote MCP server that the service connects to.

    List it in `mcp_servers`, and offer its tools with a `BetaMCPToolset` in `tools`.
    """

    name: Required[str]
    """Name of your choice, unique within the request. Toolsets and calls refer to the server by it."""

    type: Required[Literal["url"]]

    url: Required[str]
    """Address of the server, starting with `https://`. It has to be reachable from the internet."""

    authorization_token: Optional[str]
    """OAuth access token that the service presents to the server. Obtain and refresh it yourself; null where
    the server needs none.
    """

    tool_configuration: Optional[beta_types.BetaRequestMCPServerToolConfigurationParam]
    """Which tools of the server are offered, in the beta `mcp-client-2025-04-04`. Later revisions use a
    `BetaMCPToolset` instead.
    """
