# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["MessageTokensCount"]


class MessageTokensCount(BaseModel):
    """Number of input tokens of a message request."""

    input_tokens: int
    """Tokens in messages, system prompt and tools together. An estimate: the number that is billed may differ
    slightly.
    """
