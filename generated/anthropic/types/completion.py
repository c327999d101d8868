# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["Completion"]


class Completion(BaseModel):
    """Continuation of a text prompt, or one piece of it in a stream."""

    id: str

    completion: str
    """The text that was written, without the stop sequence that ended it. In a stream, only what is new since
    the last event.
    """

    model: types.Model

    stop_reason: Optional[str] = None
    """Why the text ends: `stop_sequence` (a natural end, or a sequence of your own) or `max_tokens`. Null in
    a stream until its last event.
    """

    type: Literal["completion"]
