# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from anthropic.types.organization import federation as organization_federation_types

__all__ = ["RuleUpdateParams"]


class RuleUpdateParams(TypedDict, total=False):
    applies_to_all_workspaces: Optional[bool]
    """Whether the rule applies in all workspaces, rather than only in those it was added to. Unchanged when
    left out or null.
    """

    description: Optional[str]
    """New text on what the rule is for. Unchanged when left out."""

    match: Optional[organization_federation_types.FederationRuleMatchParam]
    """Conditions that a token of the issuer must fulfil. Unchanged when left out or null."""

    name: Optional[str]
    """New name of the rule within the organization. Unchanged when left out or null."""

    oauth_scope: Optional[str]
    """OAuth scope of the access tokens given out by the rule. Unchanged when left out or null."""

    target: Optional[organization_federation_types.ServiceAccountTargetParam]
    """Service account that a matching token may act as. Unchanged when left out or null."""

    token_lifetime_seconds: Optional[int]
    """Lifetime, in seconds, of the access tokens given out by the rule. Unchanged when left out or null."""

    workspace_id: Optional[str]
    """ID of the workspace in which the rule applies. Unchanged when left out."""
