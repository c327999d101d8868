# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_thinking_config_adaptive_param import BetaThinkingConfigAdaptiveParam
from .beta_thinking_config_between_tools_param import BetaThinkingConfigBetweenToolsParam
from .beta_thinking_config_disabled_param import BetaThinkingConfigDisabledParam
from .beta_thinking_config_enabled_param import BetaThinkingConfigEnabledParam

__all__ = ["BetaThinkingConfigParam"]

BetaThinkingConfigParam: TypeAlias = Union[
    BetaThinkingConfigEnabledParam,
    BetaThinkingConfigDisabledParam,
    BetaThinkingConfigAdaptiveParam,
    BetaThinkingConfigBetweenToolsParam,
]
"""Whether and how the model thinks before it answers."""
