# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization import federation as beta_organization_federation_types

__all__ = ["BetaFederationRule"]


class BetaFederationRule(BaseModel):
    """Rule by which a matching token of an issuer can be exchanged for an access token, to act as a service
    account without an API key.
    """

    id: str
    """ID of the federation rule."""

    applies_to_all_workspaces: bool
    """Whether the rule applies in all workspaces, rather than only in those it was added to."""

    created_at: datetime
    """When the rule was created, in UTC."""

    issuer_id: str
    """ID of the issuer whose tokens the rule is about."""

    match: beta_organization_federation_types.BetaFederationRuleMatch

    name: str
    """Name of the rule within the organization."""

    oauth_scope: str
    """OAuth scope of the access tokens given out by the rule."""

    target: beta_organization_federation_types.BetaServiceAccountTarget

    token_lifetime_seconds: int
    """Lifetime, in seconds, of the access tokens given out by the rule."""

    type: Literal["federation_rule"]

    updated_at: datetime
    """When the rule was last changed, in UTC."""

    workspace_ids: List[str]
    """IDs of the workspaces that the rule was added to."""

    archived_at: Optional[datetime] = None
    """When the rule was archived, in UTC; null while it is in use."""

    archived_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that archived it; null while it is in use, or when that is
    not known.
    """

    attributes: Optional[Dict[str, str]] = None
    """Attributes of the rule, as names with their values; null when there are none."""

    created_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that created it; null when that is not known."""

    description: Optional[str] = None
    """What the rule is for; null when that is not given."""

    issuer_name: Optional[str] = None
    """Name of that issuer; null when it is not given."""

    updated_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that last changed it; null when that is not known."""

    workspace_id: Optional[str] = None
    """ID of the workspace in which the rule applies; null when there is no such single one."""
