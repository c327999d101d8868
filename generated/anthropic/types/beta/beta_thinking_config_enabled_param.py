# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.thinking_config_enabled_param import ThinkingConfigEnabledParam

__all__ = ["BetaThinkingConfigEnabledParam"]

BetaThinkingConfigEnabledParam: TypeAlias = ThinkingConfigEnabledParam
"""Lets the model think within a budget of its own before it answers."""
