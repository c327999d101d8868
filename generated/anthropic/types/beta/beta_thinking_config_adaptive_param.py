# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.thinking_config_adaptive_param import ThinkingConfigAdaptiveParam

__all__ = ["BetaThinkingConfigAdaptiveParam"]

BetaThinkingConfigAdaptiveParam: TypeAlias = ThinkingConfigAdaptiveParam
"""Lets the model decide by itself when to think, and how much."""
