# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.organization import federation as organization_federation_types

__all__ = ["FederationIssuer", "Jwks"]

Jwks: TypeAlias = Annotated[
    Union[
        "organization_federation_types.JWKSDiscovery",
        "organization_federation_types.JWKSExplicitURL",
        "organization_federation_types.JWKSInline",
    ],
    PropertyInfo(discriminator="type"),
]
"""How the keys are obtained that tokens are checked with: by discovery, from a given URL, or listed here."""


class FederationIssuer(BaseModel):
    """An identity provider (OIDC) whose signed tokens (JWTs) are accepted by federation rules."""

    id: str
    """ID of the federation issuer."""

    check_jti: bool
    """Whether a token is refused when its ID (`jti`) was used before."""

    created_at: datetime
    """When the issuer was registered, in UTC."""

    issuer_url: str
    """URL of the issuer, as in the `iss` claim of its tokens."""

    jwks: Jwks
    """How the keys are obtained that tokens are checked with: by discovery, from a given URL, or listed
    here.
    """

    max_jwt_lifetime_seconds: int
    """Longest lifetime, in seconds, that a token of the issuer may have."""

    name: str
    """Name of the issuer within the organization."""

    type: Literal["federation_issuer"]

    updated_at: datetime
    """When the issuer was last changed, in UTC."""

    archived_at: Optional[datetime] = None
    """When the issuer was archived, in UTC; null while it is in use."""

    archived_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that archived it; null while it is in use, or when that is
    not known.
    """

    created_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that created it; null when that is not known."""

    jwks_polling_disabled_at: Optional[datetime] = None
    """When the regular fetching of the keys was switched off, in UTC; null while it is on."""

    poll_status: Optional[organization_federation_types.FederationIssuerPollStatus] = None
    """How the regular fetching of the keys goes; null when there is nothing to tell."""

    updated_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that last changed it; null when that is not known."""
