# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta.organization import federation as beta_organization_federation_types

__all__ = ["RuleCreateParams"]


class RuleCreateParams(TypedDict, total=False):
    issuer_id: Required[str]

    match: Required[beta_organization_federation_types.BetaFederationRuleMatchParam]

    name: Required[str]

    oauth_scope: Required[str]

    target: Required[beta_organization_federation_types.BetaServiceAccountTargetParam]

    applies_to_all_workspaces: bool

    attributes: Optional[Dict[str, str]]

    description: Optional[str]

    token_lifetime_seconds: int

    workspace_id: Optional[str]

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
