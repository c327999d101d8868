# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["Actor", "BetaSpendSummary", "Scope", "Source"]

Actor: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaSpendLimitUserActor",
        "beta_organization_types.BetaSpendLimitScopedAPIKeyActor",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whose spending it is."""

Scope: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaSpendLimitUserScope",
        "beta_organization_types.BetaSpendLimitSeatTierScope",
        "beta_organization_types.BetaSpendLimitRBACGroupScope",
        "beta_organization_types.BetaSpendLimitOrganizationServiceScope",
        "beta_organization_types.BetaSpendLimitOrganizationScope",
        "beta_organization_types.BetaSpendLimitWorkspaceScope",
        "beta_organization_types.BetaSpendLimitUsageTierScope",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whose spending the limit applies to."""

Source: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaSpendLimitUserScope",
        "beta_organization_types.BetaSpendLimitSeatTierScope",
        "beta_organization_types.BetaSpendLimitRBACGroupScope",
        "beta_organization_types.BetaSpendLimitOrganizationServiceScope",
        "beta_organization_types.BetaSpendLimitOrganizationScope",
        "beta_organization_types.BetaSpendLimitWorkspaceScope",
        "beta_organization_types.BetaSpendLimitUsageTierScope",
    ],
    PropertyInfo(discriminator="type"),
]
"""Scope for which the limit was set, such as the user, a group or the organization."""


class BetaSpendSummary(BaseModel):
    """Spend limit in effect for an actor, with what has been spent."""

    actor: Actor
    """Whose spending it is."""

    currency: str
    """Currency of the amounts."""

    period: beta_organization_types.BetaSpendLimitPeriod

    period_to_date_spend: str
    """What has been spent in the period so far, in `currency`, as a decimal string."""

    scope: Scope
    """Whose spending the limit applies to."""

    source: Source
    """Scope for which the limit was set, such as the user, a group or the organization."""

    spend_limit_id: str

    amount: Optional[str] = None
    """Amount of the limit, in `currency`, as a decimal string; null when there is no limit."""
