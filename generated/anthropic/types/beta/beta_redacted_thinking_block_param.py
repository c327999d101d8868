# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.redacted_thinking_block_param import RedactedThinkingBlockParam

__all__ = ["BetaRedactedThinkingBlockParam"]

BetaRedactedThinkingBlockParam: TypeAlias = RedactedThinkingBlockParam
"""Encrypted thinking from an earlier answer, sent back unchanged."""
