# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaToolUsesTriggerParam"]


class BetaToolUsesTriggerParam(TypedDict, total=False):
    """Takes effect when the conversation has this many tool calls."""

    type: Required[Literal["tool_uses"]]

    value: Required[int]
    """Number of tool calls from which on the edit is made."""
