# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

from .beta_spend_limit_organization_scope_param import BetaSpendLimitOrganizationScopeParam
from .beta_spend_limit_user_scope_param import BetaSpendLimitUserScopeParam
from .beta_spend_limit_workspace_scope_param import BetaSpendLimitWorkspaceScopeParam

__all__ = ["Scope", "SpendLimitSetParams"]

Scope: TypeAlias = Union[
    BetaSpendLimitUserScopeParam, BetaSpendLimitOrganizationScopeParam, BetaSpendLimitWorkspaceScopeParam
]
"""Whose spending is to be limited: that of a user, the organization or a workspace."""


class SpendLimitSetParams(TypedDict, total=False):
    amount: Required[Optional[str]]
    """Amount of the limit, as a decimal string; null to set none."""

    scope: Required[Scope]
    """Whose spending is to be limited: that of a user, the organization or a workspace."""

    period: beta_organization_types.BetaSpendLimitPeriod
    """Period over which spending counts towards the limit."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
