# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.thinking_block_param import ThinkingBlockParam

__all__ = ["BetaThinkingBlockParam"]

BetaThinkingBlockParam: TypeAlias = ThinkingBlockParam
"""Thinking from an earlier answer, sent back unchanged.

Where tools are used while thinking, the blocks before a `tool_use` have to be sent back
with its result.
"""
