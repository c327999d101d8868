# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsSessionThreadUsage"]


class BetaManagedAgentsSessionThreadUsage(BaseModel):
    """What a single thread has consumed since it was opened."""

    active_seconds: Optional[float] = None
    """Seconds that the thread spent `running`, as in `stats`."""

    cache_creation: Optional[beta_types.BetaManagedAgentsCacheCreationUsage] = None
    """Input tokens that were written to the prompt cache, by how long they are kept."""

    cache_read_input_tokens: Optional[int] = None
    """Input tokens that were taken from the prompt cache."""

    input_tokens: Optional[int] = None
    """Input tokens outside the prompt cache, neither read from it nor written to it, over all model
    requests.
    """

    list_cost: Optional[types.BetaMonetaryAmount] = None
    """Cost of the consumption at list prices, before any discounts of your own; null when it is not known."""

    output_tokens: Optional[int] = None
    """Tokens that the model generated, over all model requests."""

    server_tool_use: Optional[beta_types.BetaManagedAgentsServerToolUsage] = None
    """How often tools were used that run on the service: web searches and fetches. Null when it is not
    known.
    """
