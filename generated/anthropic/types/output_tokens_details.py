# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["OutputTokensDetails"]


class OutputTokensDetails(BaseModel):
    """What the output tokens of a request were spent on."""

    thinking_tokens: int
    """Tokens that the model thought with, a part of `output_tokens`."""
