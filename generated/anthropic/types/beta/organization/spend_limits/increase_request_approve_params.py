# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from anthropic.types.beta import organization as beta_organization_types

__all__ = ["IncreaseRequestApproveParams"]


class IncreaseRequestApproveParams(TypedDict, total=False):
    amount: Required[str]

    period: Optional[beta_organization_types.BetaSpendLimitPeriod]

    suppress_notification: bool
