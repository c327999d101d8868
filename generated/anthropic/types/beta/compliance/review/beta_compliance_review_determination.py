# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaComplianceReviewDetermination"]

BetaComplianceReviewDetermination: TypeAlias = Literal["violation", "no_violation"]
"""A judgement on a review case or on an item of it: `violation` when it goes against the usage policy,
`no_violation` when not.
"""
