# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_thinking_dropped_input_transformation import BetaThinkingDroppedInputTransformation
from .beta_thinking_mismatch_allowed_input_transformation import (
    BetaThinkingMismatchAllowedInputTransformation,
)

__all__ = ["BetaInputTransformation"]

BetaInputTransformation: TypeAlias = Annotated[
    Union[BetaThinkingDroppedInputTransformation, BetaThinkingMismatchAllowedInputTransformation],
    PropertyInfo(discriminator="type"),
]
"""Something about the input that the service changed, or let pass, before the model saw it."""
