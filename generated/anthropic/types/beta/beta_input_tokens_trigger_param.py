# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaInputTokensTriggerParam"]


class BetaInputTokensTriggerParam(TypedDict, total=False):
    """Takes effect when the input has this many tokens."""

    type: Required[Literal["input_tokens"]]

    value: Required[int]
    """Number of input tokens from which on the edit is made."""
