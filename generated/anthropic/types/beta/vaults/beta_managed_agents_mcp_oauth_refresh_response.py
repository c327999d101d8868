# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsMCPOAuthRefreshResponse", "TokenEndpointAuth"]

TokenEndpointAuth: TypeAlias = Annotated[
    Union[
        "beta_vaults_types.BetaManagedAgentsTokenEndpointAuthNoneResponse",
        "beta_vaults_types.BetaManagedAgentsTokenEndpointAuthBasicResponse",
        "beta_vaults_types.BetaManagedAgentsTokenEndpointAuthPostResponse",
    ],
    PropertyInfo(discriminator="type"),
]
"""How the OAuth client proves itself at the token endpoint."""


class BetaManagedAgentsMCPOAuthRefreshResponse(BaseModel):
    """How the service obtains new access tokens by itself, without the secrets."""

    client_id: str
    """OAuth client that the service refreshes as."""

    token_endpoint: str
    """URL of the authorization server at which tokens are refreshed."""

    token_endpoint_auth: TokenEndpointAuth
    """How the OAuth client proves itself at the token endpoint."""

    resource: Optional[str] = None
    """Resource indicator of OAuth (RFC 8707) to send along when refreshing."""

    scope: Optional[str] = None
    """Scopes to ask for when refreshing, separated by spaces."""
