# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsCacheCreationUsage"]


class BetaManagedAgentsCacheCreationUsage(BaseModel):
    """Input tokens written to the prompt cache, by how long they are kept."""

    ephemeral_1h_input_tokens: Optional[int] = None
    """Tokens written to be kept for one hour."""

    ephemeral_5m_input_tokens: Optional[int] = None
    """Tokens written to be kept for five minutes."""
