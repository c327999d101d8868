# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import organization as organization_types

__all__ = ["Scope", "SpendLimit"]

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
"""Whose spending is limited, such as that of a user or a workspace."""


class SpendLimit(BaseModel):
    """Limit on what may be spent in a period, and for whom."""

    id: str
    """ID of the limit."""

    created_at: datetime
    """When the limit was created, in UTC."""

    currency: str
    """Currency of `amount`."""

    is_enabled: bool
    """Whether the limit is in force."""

    period: organization_types.SpendLimitPeriod
    """Period over which spending is added up."""

    scope: Scope
    """Whose spending is limited, such as that of a user or a workspace."""

    type: Literal["spend_limit"]

    updated_at: datetime
    """When the limit last changed, in UTC."""

    amount: Optional[str] = None
    """Amount of the limit, as a decimal string; null when none is set."""
