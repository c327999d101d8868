# Generated from openapi.yaml. Do not edit.
"""The event classes of a message stream. Which one is given when is decided in `_events.py`."""

from __future__ import annotations

from typing import Generic, List, Union

from typing_extensions import Annotated, Literal, TypeAlias

from anthropic import types
from anthropic._core.models import GenericModel, PropertyInfo
from anthropic._core.typing_names import ResponseFormatT
from anthropic.lib.streaming._event_bases import (
    InputJsonEventBase,
    SignatureEventBase,
    TextEventBase,
    ThinkingEventBase,
)
from anthropic.lib.streaming._partial_models import SnapshotEvent
from anthropic.types.raw_content_block_delta_event import RawContentBlockDeltaEvent
from anthropic.types.raw_content_block_start_event import RawContentBlockStartEvent
from anthropic.types.raw_content_block_stop_event import RawContentBlockStopEvent
from anthropic.types.raw_message_delta_event import RawMessageDeltaEvent
from anthropic.types.raw_message_start_event import RawMessageStartEvent
from anthropic.types.raw_message_stop_event import RawMessageStopEvent

__all__ = [
    "CitationEvent",
    "ContentBlockStopEvent",
    "InputJsonEvent",
    "MessageStopEvent",
    "MessageStreamEvent",
    "ParsedContentBlockStopEvent",
    "ParsedMessageStopEvent",
    "ParsedMessageStreamEvent",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]


class TextEvent(TextEventBase):
    """Text was added to a text block."""


class CitationEvent(SnapshotEvent):
    """A citation was added to a text block."""

    type: Literal["citation"]

    citation: types.TextCitation
    """The citation that was added."""

    snapshot: List[types.TextCitation]
    """The citations of the block so far."""


class ThinkingEvent(ThinkingEventBase):
    """Text was added to a thinking block."""


class SignatureEvent(SignatureEventBase):
    """A thinking block is complete and signed."""


class InputJsonEvent(InputJsonEventBase):
    """JSON text was added to the input of a tool call."""


class MessageStopEvent(RawMessageStopEvent):
    """The message is complete."""

    type: Literal["message_stop"]

    message: types.Message


class ParsedMessageStopEvent(RawMessageStopEvent, GenericModel, Generic[ResponseFormatT]):
    """The message is complete."""

    type: Literal["message_stop"]

    message: types.ParsedMessage[ResponseFormatT]


class ContentBlockStopEvent(RawContentBlockStopEvent):
    """A content block is complete."""

    type: Literal["content_block_stop"]

    content_block: types.ContentBlock


class ParsedContentBlockStopEvent(RawContentBlockStopEvent, GenericModel, Generic[ResponseFormatT]):
    """A content block is complete; a text block has its `parsed_output`."""

    type: Literal["content_block_stop"]

    content_block: types.ParsedContentBlock[ResponseFormatT]


MessageStreamEvent: TypeAlias = Annotated[
    Union[
        TextEvent,
        CitationEvent,
        ThinkingEvent,
        SignatureEvent,
        InputJsonEvent,
        RawMessageStartEvent,
        RawMessageDeltaEvent,
        RawContentBlockStartEvent,
        RawContentBlockDeltaEvent,
        MessageStopEvent,
        ContentBlockStopEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""An event of a message stream."""

ParsedMessageStreamEvent: TypeAlias = Annotated[
    Union[
        TextEvent,
        CitationEvent,
        ThinkingEvent,
        SignatureEvent,
        InputJsonEvent,
        RawMessageStartEvent,
        RawMessageDeltaEvent,
        RawContentBlockStartEvent,
        RawContentBlockDeltaEvent,
        ParsedMessageStopEvent[ResponseFormatT],
        ParsedContentBlockStopEvent[ResponseFormatT],
    ],
    PropertyInfo(discriminator="type"),
]
"""An event of a message stream whose text is parsed as the output type."""
