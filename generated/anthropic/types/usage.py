# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["Usage"]


class Usage(BaseModel):
    """Tokens and server tool calls that a request used.

    The whole input is the sum of `input_tokens`, `cache_creation_input_tokens` and
    `cache_read_input_tokens`.
    """

    cache_creation: Optional[types.CacheCreation] = None
    """Tokens written to the cache, by lifetime of the entry."""

    cache_creation_input_tokens: Optional[int] = None
    """Input tokens that were written to the cache."""

    cache_read_input_tokens: Optional[int] = None
    """Input tokens that were read from the cache."""

    inference_geo: Optional[str] = None
    """Geographic region in which the model ran."""

    input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    output_tokens: int
    """Tokens that the model wrote, thinking in full included, even where only a summary is shown."""

    output_tokens_details: Optional[types.OutputTokensDetails] = None
    """What the output tokens were spent on. Informative; billing goes by `output_tokens`."""

    server_tool_use: Optional[types.ServerToolUsage] = None
    """Calls to server tools that are billed by number."""

    service_tier: Optional[Literal["standard", "priority", "batch"]] = None
    """Capacity that served the request: `priority`, `standard` or `batch`."""

    speed: Optional[Literal["standard", "fast"]] = None
    """Speed at which the model ran: `standard` or `fast`. Null when it is not given."""
