# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from anthropic.types.organization import federation as organization_federation_types

__all__ = ["RuleCreateParams"]


class RuleCreateParams(TypedDict, total=False):
    issuer_id: Required[str]
    """ID of the issuer whose tokens the rule is about."""

    match: Required[organization_federation_types.FederationRuleMatchParam]
    """Conditions that a token of the issuer must fulfil."""

    name: Required[str]
    """Name of the rule within the organization."""

    oauth_scope: Required[str]
    """OAuth scope of the access tokens given out by the rule."""

    target: Required[organization_federation_types.ServiceAccountTargetParam]
    """Service account that a matching token may act as."""

    applies_to_all_workspaces: bool
    """Whether the rule applies in all workspaces, rather than only in those it was added to."""

    description: Optional[str]
    """What the rule is for; none when left out or null."""

    token_lifetime_seconds: int
    """Lifetime, in seconds, of the access tokens given out by the rule."""

    workspace_id: Optional[str]
    """ID of the workspace in which the rule applies; none when left out or null."""
