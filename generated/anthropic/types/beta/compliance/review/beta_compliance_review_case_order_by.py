# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaComplianceReviewCaseOrderBy"]

BetaComplianceReviewCaseOrderBy: TypeAlias = Literal["created_at", "updated_at"]
"""What to sort review cases by: when they were created (`created_at`) or last changed (`updated_at`)."""
