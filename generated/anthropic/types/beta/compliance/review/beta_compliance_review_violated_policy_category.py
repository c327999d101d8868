# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaComplianceReviewViolatedPolicyCategory"]

BetaComplianceReviewViolatedPolicyCategory: TypeAlias = Literal[
    "cyber",
    "bio",
    "chem",
    "radnuc",
    "cgw",
    "mgw",
    "io",
    "fraud",
    "violent_extremism",
    "surveillance",
    "human_exploitation",
    "self_harm",
    "adult_content",
    "reasoning_extraction",
    "frontier_llm",
    "compromised_key",
    "other",
]
"""What a violation is about. `io` stands for influence operations, and `radnuc` for radiological and nuclear
harm.
"""
