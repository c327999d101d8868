# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.thinking_config_disabled_param import ThinkingConfigDisabledParam

__all__ = ["BetaThinkingConfigDisabledParam"]

BetaThinkingConfigDisabledParam: TypeAlias = ThinkingConfigDisabledParam
"""Makes the model answer without thinking first."""
