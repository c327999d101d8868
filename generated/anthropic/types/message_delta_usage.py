# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["MessageDeltaUsage"]


class MessageDeltaUsage(BaseModel):
    """Tokens and server tool calls of a request up to now; not to be added up over events."""

    cache_creation_input_tokens: Optional[int] = None
    """Input tokens that were written to the cache so far."""

    cache_read_input_tokens: Optional[int] = None
    """Input tokens that were read from the cache so far."""

    input_tokens: Optional[int] = None
    """Input tokens so far that were neither read from the cache nor written to it. Server tools can add to
    those of the start.
    """

    output_tokens: int
    """Tokens that the model has written so far."""

    output_tokens_details: Optional[types.OutputTokensDetails] = None
    """What the output tokens were spent on. Informative; billing goes by `output_tokens`."""

    server_tool_use: Optional[types.ServerToolUsage] = None
    """Calls to server tools so far that are billed by number."""
