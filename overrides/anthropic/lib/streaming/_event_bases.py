"""Base classes of stream events that have the same fields at every endpoint. Fields only."""

from __future__ import annotations

from typing import Any, Dict

from typing_extensions import Literal

from anthropic._core.models import BaseModel

from ._partial_json import read_open_json
from ._partial_models import SnapshotEvent


class TextEventBase(SnapshotEvent):
    """Text was added to a text block."""

    type: Literal["text"]

    text: str
    """The text that was added."""

    snapshot: str
    """The text of the block so far."""

    def parsed_snapshot(self) -> Dict[str, Any]:
        """Parse the text so far as JSON, for structured outputs, as far as it has arrived.

        Raises:
            ValueError: the text is not the beginning of any JSON.
        """
        reading: Dict[str, Any] = read_open_json(self.snapshot)
        return reading


class ThinkingEventBase(SnapshotEvent):
    """Text was added to a thinking block."""

    type: Literal["thinking"]

    thinking: str
    """The text that was added."""

    snapshot: str
    """The thinking of the block so far."""


class SignatureEventBase(BaseModel):
    """A thinking block is complete and signed."""

    type: Literal["signature"]

    signature: str


class InputJsonEventBase(SnapshotEvent):
    """JSON text was added to the input of a tool call."""

    type: Literal["input_json"]

    partial_json: str
    """The JSON text that was added; it may begin and end anywhere."""

    snapshot: object
    """The input so far, as far as its JSON can be parsed. Strings that have not ended are left out, unless
    the request names the beta `fine-grained-tool-streaming-2025-05-14`."""
