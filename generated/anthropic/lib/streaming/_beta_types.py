# Generated from openapi.yaml. Do not edit.
"""The event classes of a beta message stream. Which one is given when is decided in `_events.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from anthropic._core.models import BaseModel, GenericModel, PropertyInfo
from anthropic._core.typing_names import ResponseFormatT
from anthropic.lib.streaming._event_bases import (
    InputJsonEventBase,
    SignatureEventBase,
    TextEventBase,
    ThinkingEventBase,
)
from anthropic.lib.streaming._partial_models import SnapshotEvent
from anthropic.types import beta as beta_types
from anthropic.types.beta.beta_raw_content_block_delta_event import BetaRawContentBlockDeltaEvent
from anthropic.types.beta.beta_raw_content_block_start_event import BetaRawContentBlockStartEvent
from anthropic.types.beta.beta_raw_content_block_stop_event import BetaRawContentBlockStopEvent
from anthropic.types.beta.beta_raw_message_delta_event import BetaRawMessageDeltaEvent
from anthropic.types.beta.beta_raw_message_start_event import BetaRawMessageStartEvent
from anthropic.types.beta.beta_raw_message_stop_event import BetaRawMessageStopEvent

__all__ = [
    "BetaCitationEvent",
    "BetaCompactionEvent",
    "BetaContentBlockStopEvent",
    "BetaInputJsonEvent",
    "BetaMessageStopEvent",
    "BetaMessageStreamEvent",
    "BetaRawContentBlockDeltaEvent",
    "BetaRawContentBlockStartEvent",
    "BetaRawContentBlockStopEvent",
    "BetaRawMessageDeltaEvent",
    "BetaRawMessageStartEvent",
    "BetaRawMessageStopEvent",
    "BetaSignatureEvent",
    "BetaTextEvent",
    "BetaThinkingEvent",
    "ParsedBetaContentBlockStopEvent",
    "ParsedBetaMessageStopEvent",
    "ParsedBetaMessageStreamEvent",
    "ParsedBetaTextEvent",
]


class ParsedBetaTextEvent(TextEventBase):
    """Text was added to a text block."""


class BetaCitationEvent(SnapshotEvent):
    """A citation was added to a text block."""

    type: Literal["citation"]

    citation: beta_types.BetaTextCitation
    """The citation that was added."""

    snapshot: List[beta_types.BetaTextCitation]
    """The citations of the block so far."""


class BetaThinkingEvent(ThinkingEventBase):
    """Text was added to a thinking block."""


class BetaSignatureEvent(SignatureEventBase):
    """A thinking block is complete and signed."""


class BetaInputJsonEvent(InputJsonEventBase):
    """JSON text was added to the input of a tool call."""


class BetaCompactionEvent(BaseModel):
    """The API replaced the earlier conversation by a summary."""

    type: Literal["compaction"]

    content: Optional[str] = None
    """The summary. Null if summarizing failed."""

    encrypted_content: Optional[str] = None


class ParsedBetaMessageStopEvent(BetaRawMessageStopEvent, GenericModel, Generic[ResponseFormatT]):
    """The message is complete."""

    type: Literal["message_stop"]

    message: beta_types.ParsedBetaMessage[ResponseFormatT]


class ParsedBetaContentBlockStopEvent(BetaRawContentBlockStopEvent, GenericModel, Generic[ResponseFormatT]):
    """A content block is complete; a text block has its `parsed_output`."""

    type: Literal["content_block_stop"]

    content_block: beta_types.ParsedBetaContentBlock[ResponseFormatT]


ParsedBetaMessageStreamEvent: TypeAlias = Annotated[
    Union[
        ParsedBetaTextEvent,
        BetaCitationEvent,
        BetaThinkingEvent,
        BetaSignatureEvent,
        BetaInputJsonEvent,
        BetaCompactionEvent,
        BetaRawMessageStartEvent,
        BetaRawMessageDeltaEvent,
        BetaRawContentBlockStartEvent,
        BetaRawContentBlockDeltaEvent,
        ParsedBetaMessageStopEvent[ResponseFormatT],
        ParsedBetaContentBlockStopEvent[ResponseFormatT],
    ],
    PropertyInfo(discriminator="type"),
]
"""An event of a beta message stream whose text is parsed as the output type."""

# The same without an output type; outside of type checking the classes themselves, for `isinstance`.
BetaTextEvent: TypeAlias = ParsedBetaTextEvent
if TYPE_CHECKING:
    BetaMessageStopEvent: TypeAlias = ParsedBetaMessageStopEvent[object]
    BetaContentBlockStopEvent: TypeAlias = ParsedBetaContentBlockStopEvent[object]
else:
    BetaMessageStopEvent = ParsedBetaMessageStopEvent
    BetaContentBlockStopEvent = ParsedBetaContentBlockStopEvent
BetaMessageStreamEvent: TypeAlias = ParsedBetaMessageStreamEvent[object]
