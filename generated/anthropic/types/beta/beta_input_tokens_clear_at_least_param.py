# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaInputTokensClearAtLeastParam"]


class BetaInputTokensClearAtLeastParam(TypedDict, total=False):
    """Makes an edit only if it frees this many tokens."""

    type: Required[Literal["input_tokens"]]

    value: Required[int]
    """Smallest number of input tokens that is worth clearing."""
