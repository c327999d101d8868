# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_managed_agents_token_endpoint_auth_basic_param import BetaManagedAgentsTokenEndpointAuthBasicParam
from .beta_managed_agents_token_endpoint_auth_none_param import BetaManagedAgentsTokenEndpointAuthNoneParam
from .beta_managed_agents_token_endpoint_auth_post_param import BetaManagedAgentsTokenEndpointAuthPostParam

__all__ = ["BetaManagedAgentsMCPOAuthRefreshParams", "TokenEndpointAuth"]

TokenEndpointAuth: TypeAlias = Union[
    BetaManagedAgentsTokenEndpointAuthNoneParam,
    BetaManagedAgentsTokenEndpointAuthBasicParam,
    BetaManagedAgentsTokenEndpointAuthPostParam,
]
"""How the OAuth client proves itself at the token endpoint."""


class BetaManagedAgentsMCPOAuthRefreshParams(TypedDict, total=False):
    """How the service is to obtain new access tokens by itself, with the refresh grant of OAuth 2.0."""

    client_id: Required[str]
    """OAuth client that the refresh token was issued to."""

    refresh_token: Required[str]
    """The refresh token, up to 4,096 characters. It is never returned."""

    token_endpoint: Required[str]
    """URL of the authorization server at which tokens are refreshed."""

    token_endpoint_auth: Required[TokenEndpointAuth]
    """How the OAuth client proves itself at the token endpoint."""

    resource: Optional[str]
    """Resource indicator of OAuth (RFC 8707) to send along when refreshing."""

    scope: Optional[str]
    """Scopes to ask for when refreshing, separated by spaces."""
