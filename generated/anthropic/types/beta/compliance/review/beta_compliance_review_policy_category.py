# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaComplianceReviewPolicyCategory"]

BetaComplianceReviewPolicyCategory: TypeAlias = Literal[
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
    "benign",
    "other",
    "undetermined",
]
"""What a review case is about. `benign` stands for no violation, `undetermined` for a category that is not
settled, `io` for influence operations, and `radnuc` for radiological and nuclear harm.
"""
