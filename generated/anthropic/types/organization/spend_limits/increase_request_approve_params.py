# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from anthropic.types import organization as organization_types

__all__ = ["IncreaseRequestApproveParams"]


class IncreaseRequestApproveParams(TypedDict, total=False):
    amount: Required[str]
    """Amount of the new limit, as a decimal string."""

    period: Optional[organization_types.SpendLimitPeriod]
    """Period over which spending counts towards the limit. Null for the one of the request."""

    suppress_notification: bool
    """Whether not to notify the requester of the decision."""
