# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaMessageTokensCount"]


class BetaMessageTokensCount(BaseModel):
    """Number of input tokens of a message request."""

    context_management: Optional[beta_types.BetaCountTokensContextManagementResponse] = None
    """How context management changes the count. Null when the request has none."""

    input_tokens: int
    """Tokens in messages, system prompt and tools together. An estimate: the number that is billed may differ
    slightly.
    """
