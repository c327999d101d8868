# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaComplianceReviewOrder"]

BetaComplianceReviewOrder: TypeAlias = Literal["asc", "desc"]
"""Sort order: ascending (`asc`) or descending (`desc`)."""
