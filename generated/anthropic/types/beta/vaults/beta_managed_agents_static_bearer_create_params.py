# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsStaticBearerCreateParams"]


class BetaManagedAgentsStaticBearerCreateParams(TypedDict, total=False):
    """A fixed token for an MCP server, such as an API key or a personal access token, to be sent as bearer
    token.
    """

    token: Required[str]
    """The token, up to 8,192 characters. It is never returned."""

    mcp_server_url: Required[str]
    """The MCP server that the credential is for, with the URL that agents give for it. Cannot be changed
    later.
    """

    type: Required[Literal["static_bearer"]]
