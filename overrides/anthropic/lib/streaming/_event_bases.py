"""Events of a message stream that are the same at every endpoint, which each has classes of its own for."""

from __future__ import annotations

from typing import Any, Dict

from typing_extensions import Literal

from anthropic._core.models import BaseModel

from ._partial_json import read_open_json
from ._partial_models import SnapshotEvent

__all__ = ["InputJsonEventBase", "SignatureEventBase", "TextEventBase", "ThinkingEventBase"]


class TextEventBase(SnapshotEvent):
    """The model wrote more text."""

    type: Literal["text"]

    text: str
    """What was added."""

    snapshot: str
    """The text of the block so far."""

    def parsed_snapshot(self) -> Dict[str, Any]:
        """The text so far as JSON, for structured outputs: the best reading of what has come.

        Raises:
            ValueError: it is not the beginning of any JSON.
        """
        reading: Dict[str, Any] = read_open_json(self.snapshot)
        return reading


class ThinkingEventBase(SnapshotEvent):
    """The model thought on."""

    type: Literal["thinking"]

    thinking: str
    """What was added."""

    snapshot: str
    """The thinking of the block so far."""


class SignatureEventBase(BaseModel):
    """The thinking of a block is complete and signed."""

    type: Literal["signature"]

    signature: str


class InputJsonEventBase(SnapshotEvent):
    """The model wrote more of the input of a tool."""

    type: Literal["input_json"]

    partial_json: str
    """What was added: a piece of JSON text that may begin and end anywhere."""

    snapshot: object
    """The input so far: the best reading of the JSON that has come, without texts that have not ended."""
