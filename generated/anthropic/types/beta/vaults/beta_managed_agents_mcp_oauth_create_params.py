# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from anthropic._core.models import PropertyInfo
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsMCPOAuthCreateParams"]


class BetaManagedAgentsMCPOAuthCreateParams(TypedDict, total=False):
    """An OAuth grant for an MCP server, which you obtained by having the end user sign in there."""

    access_token: Required[str]
    """Token that is sent to the MCP server, up to 8,192 characters. It is never returned."""

    mcp_server_url: Required[str]
    """The MCP server that the credential is for, with the URL that agents give for it. Cannot be changed
    later.
    """

    type: Required[Literal["mcp_oauth"]]

    expires_at: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
    """When the access token stops working, so that it can be refreshed in time. Omit it if unknown."""

    refresh: Optional[beta_vaults_types.BetaManagedAgentsMCPOAuthRefreshParams]
    """How to obtain a new access token when this one expires. Without it the credential fails then, until you
    update it.
    """
