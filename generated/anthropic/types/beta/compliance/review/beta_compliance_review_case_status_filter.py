# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaComplianceReviewCaseStatusFilter"]

BetaComplianceReviewCaseStatusFilter: TypeAlias = Literal["open", "closed"]
"""Which review cases to return: the open ones, or the closed ones."""
