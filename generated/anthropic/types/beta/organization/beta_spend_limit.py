# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaSpendLimit", "Scope"]

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
"""Whose spending is limited, such as that of a user or a workspace."""


class BetaSpendLimit(BaseModel):
    """Limit on what may be spent in a period, and for whom."""

    id: str
    """ID of the limit."""

    created_at: datetime
    """When the limit was created, in UTC."""

    currency: str
    """Currency of `amount`."""

    is_enabled: bool
    """Whether the limit is in force."""

    period: beta_organization_types.BetaSpendLimitPeriod

    scope: Scope
    """Whose spending is limited, such as that of a user or a workspace."""

    type: Literal["spend_limit"]

    updated_at: datetime
    """When the limit last changed, in UTC."""

    amount: Optional[str] = None
    """Amount of the limit, as a decimal string; null when none is set."""
