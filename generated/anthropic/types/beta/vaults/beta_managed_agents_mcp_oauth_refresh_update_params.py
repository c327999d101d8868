# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import TypeAlias, TypedDict

from .beta_managed_agents_token_endpoint_auth_basic_update_param import (
    BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
)
from .beta_managed_agents_token_endpoint_auth_post_update_param import (
    BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
)

__all__ = ["BetaManagedAgentsMCPOAuthRefreshUpdateParams", "TokenEndpointAuth"]

TokenEndpointAuth: TypeAlias = Union[
    BetaManagedAgentsTokenEndpointAuthBasicUpdateParam, BetaManagedAgentsTokenEndpointAuthPostUpdateParam
]
"""New client secret for the token endpoint. Omit it to keep the present one."""


class BetaManagedAgentsMCPOAuthRefreshUpdateParams(TypedDict, total=False):
    """Changes to how the service obtains new access tokens. Token endpoint and client stay the same."""

    refresh_token: Optional[str]
    """New refresh token, up to 4,096 characters. Omit it to keep the present one."""

    scope: Optional[str]
    """New scopes to ask for when refreshing, separated by spaces. Omit it to keep the present ones."""

    token_endpoint_auth: TokenEndpointAuth
    """New client secret for the token endpoint. Omit it to keep the present one."""
