# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from anthropic._core.models import PropertyInfo
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsMCPOAuthUpdateParams"]


class BetaManagedAgentsMCPOAuthUpdateParams(TypedDict, total=False):
    """New tokens of an OAuth grant. The MCP server that they are for cannot be changed."""

    type: Required[Literal["mcp_oauth"]]

    access_token: Optional[str]
    """New token for the MCP server, up to 8,192 characters. Omit it to keep the present one."""

    expires_at: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
    """When the new access token stops working."""

    refresh: Optional[beta_vaults_types.BetaManagedAgentsMCPOAuthRefreshUpdateParams]
    """Changes to how new access tokens are obtained. Omit it to keep the present settings."""
