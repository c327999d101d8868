# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["RawMessageStartEvent"]


class RawMessageStartEvent(BaseModel):
    """Opens a stream, before any content."""

    message: types.Message
    """The message as it begins: without content, with its input tokens counted."""

    type: Literal["message_start"]
