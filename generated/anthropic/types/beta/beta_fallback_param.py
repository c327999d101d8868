# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic.types import beta as beta_types

from .beta_thinking_config_adaptive_param import BetaThinkingConfigAdaptiveParam
from .beta_thinking_config_disabled_param import BetaThinkingConfigDisabledParam
from .beta_thinking_config_enabled_param import BetaThinkingConfigEnabledParam

__all__ = ["BetaFallbackParam", "Thinking"]

Thinking: TypeAlias = Union[
    BetaThinkingConfigEnabledParam, BetaThinkingConfigDisabledParam, BetaThinkingConfigAdaptiveParam
]


class BetaFallbackParam(TypedDict, total=False):
    """A model to turn to when the one before it refuses, with settings of its own.

    Settings that are left out or null are those of the request. They are checked as for a
    request to that model; fields other than these are refused.
    """

    model: Required[types.ModelParam]
    """Model to turn to; one of the `allowed_fallback_models` of the model that was asked first."""

    max_tokens: Optional[int]
    """Upper limit on the tokens that this model generates, instead of that of the request."""

    output_config: Optional[beta_types.BetaOutputConfigParam]
    """Effort and format for this model, instead of those of the request."""

    speed: Optional[Literal["standard", "fast"]]
    """Speed for this model, instead of that of the request."""

    thinking: Optional[Thinking]
    """How this model thinks, instead of what the request says; useful where the models support different
    kinds of thinking.
    """
