# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["CacheCreation"]


class CacheCreation(BaseModel):
    """Tokens written to the cache, by lifetime of the entry."""

    ephemeral_1h_input_tokens: int
    """Tokens in entries that live for one hour."""

    ephemeral_5m_input_tokens: int
    """Tokens in entries that live for five minutes."""
