# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaThinkingPrefixMismatchBehavior"]

BetaThinkingPrefixMismatchBehavior: TypeAlias = Literal["error", "drop_block"]
"""What to do with a thinking block when the conversation before it has changed: refuse the request (`error`),
or leave the block out (`drop_block`).
"""
