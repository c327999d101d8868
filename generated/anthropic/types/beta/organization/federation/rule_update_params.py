# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta.organization import federation as beta_organization_federation_types

__all__ = ["RuleUpdateParams"]


class RuleUpdateParams(TypedDict, total=False):
    applies_to_all_workspaces: Optional[bool]

    attributes: Optional[Dict[str, str]]

    description: Optional[str]

    match: Optional[beta_organization_federation_types.BetaFederationRuleMatchParam]

    name: Optional[str]

    oauth_scope: Optional[str]

    target: Optional[beta_organization_federation_types.BetaServiceAccountTargetParam]

    token_lifetime_seconds: Optional[int]

    workspace_id: Optional[str]

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
