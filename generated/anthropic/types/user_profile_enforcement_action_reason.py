# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileEnforcementActionReason"]

UserProfileEnforcementActionReason: TypeAlias = Literal[
    "unsupported_region",
    "fraud_or_abuse",
    "high_harm",
    "usage_policy_violation",
    "account_compromise",
    "unspecified",
]
"""Why an enforcement action was taken against a user profile. `unspecified` when no reason is stated."""
