# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaAdvisorMessageIterationUsage"]


class BetaAdvisorMessageIterationUsage(BaseModel):
    """Tokens of a call to the advisor, billed at the price of its model. Not part of the totals."""

    cache_creation: Optional[beta_types.BetaCacheCreation] = None
    """Tokens that this pass wrote to the cache, by lifetime of the entry. Null when they are not broken
    down.
    """

    cache_creation_input_tokens: int
    """Input tokens that this pass wrote to the cache."""

    cache_read_input_tokens: int
    """Input tokens that this pass read from the cache."""

    input_tokens: int
    """Input tokens of this pass that were neither read from the cache nor written to it."""

    model: types.Model
    """The model that gave the advice; the tokens are billed at its price."""

    output_tokens: int
    """Tokens that the model wrote in this pass, thinking included."""

    type: Literal["advisor_message"]
