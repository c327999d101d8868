# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import organization as organization_types

__all__ = ["Actor", "Scope", "Source", "SpendSummary"]

Actor: TypeAlias = Annotated[
    Union["organization_types.SpendLimitUserActor", "organization_types.SpendLimitScopedAPIKeyActor"],
    PropertyInfo(discriminator="type"),
]
"""Whose spending it is."""

Scope: TypeAlias = Annotated[
    Union[
        "organization_types.SpendLimitUserScope",
        "organization_types.SpendLimitSeatTierScope",
        "organization_types.SpendLimitRBACGroupScope",
        "organization_types.SpendLimitOrganizationServiceScope",
        "organization_types.SpendLimitOrganizationScope",
        "organization_types.SpendLimitWorkspaceScope",
        "organization_types.SpendLimitUsageTierScope",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whose spending the limit applies to."""

Source: TypeAlias = Annotated[
    Union[
        "organization_types.SpendLimitUserScope",
        "organization_types.SpendLimitSeatTierScope",
        "organization_types.SpendLimitRBACGroupScope",
        "organization_types.SpendLimitOrganizationServiceScope",
        "organization_types.SpendLimitOrganizationScope",
        "organization_types.SpendLimitWorkspaceScope",
        "organization_types.SpendLimitUsageTierScope",
    ],
    PropertyInfo(discriminator="type"),
]
"""Scope for which the limit was set, such as the user, a group or the organization."""


class SpendSummary(BaseModel):
    """Spend limit in effect for an actor, with what has been spent."""

    actor: Actor
    """Whose spending it is."""

    currency: str
    """Currency of the amounts."""

    period: organization_types.SpendLimitPeriod
    """Period over which spending counts towards the limit."""

    period_to_date_spend: str
    """What has been spent in the period so far, in `currency`, as a decimal string."""

    scope: Scope
    """Whose spending the limit applies to."""

    source: Source
    """Scope for which the limit was set, such as the user, a group or the organization."""

    spend_limit_id: str

    amount: Optional[str] = None
    """Amount of the limit, in `currency`, as a decimal string; null when there is no limit."""
