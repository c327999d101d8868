# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaRawMessageStartEvent"]


class BetaRawMessageStartEvent(BaseModel):
    """Opens a stream, before any content."""

    message: beta_types.BetaMessage
    """The message as it begins: without content, with its input tokens counted."""

    type: Literal["message_start"]
