"""The events of a beta message stream: what they hold. Which event comes when is decided in `_events.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from anthropic._core.models import BaseModel, GenericModel, PropertyInfo
from anthropic._core.typing_names import ResponseFormatT
from anthropic.types import beta as beta_types
from anthropic.types.beta.beta_raw_content_block_delta_event import BetaRawContentBlockDeltaEvent
from anthropic.types.beta.beta_raw_content_block_start_event import BetaRawContentBlockStartEvent
from anthropic.types.beta.beta_raw_content_block_stop_event import BetaRawContentBlockStopEvent
from anthropic.types.beta.beta_raw_message_delta_event import BetaRawMessageDeltaEvent
from anthropic.types.beta.beta_raw_message_start_event import BetaRawMessageStartEvent
from anthropic.types.beta.beta_raw_message_stop_event import BetaRawMessageStopEvent

from ._event_bases import InputJsonEventBase, SignatureEventBase, TextEventBase, ThinkingEventBase
from ._partial_models import SnapshotEvent

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
    """The model wrote more text."""


class BetaCitationEvent(SnapshotEvent):
    """The model named a passage that its text is based on."""

    type: Literal["citation"]

    citation: beta_types.BetaTextCitation
    """What was added."""

    snapshot: List[beta_types.BetaTextCitation]
    """The citations of the block so far."""


class BetaThinkingEvent(ThinkingEventBase):
    """The model thought on."""


class BetaSignatureEvent(SignatureEventBase):
    """The thinking of a block is complete and signed."""


class BetaInputJsonEvent(InputJsonEventBase):
    """The model wrote more of the input of a tool."""


class BetaCompactionEvent(BaseModel):
    """What came before in the conversation was summed up."""

    type: Literal["compaction"]

    content: Optional[str] = None
    """The summary. Null when summing up failed."""

    encrypted_content: Optional[str] = None


class ParsedBetaMessageStopEvent(BetaRawMessageStopEvent, GenericModel, Generic[ResponseFormatT]):
    """The answer is complete."""

    type: Literal["message_stop"]

    message: beta_types.ParsedBetaMessage[ResponseFormatT]


class ParsedBetaContentBlockStopEvent(BetaRawContentBlockStopEvent, GenericModel, Generic[ResponseFormatT]):
    """A block of the answer is complete; one of text has what was read out of it."""

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
        ParsedBetaMessageStopEvent[ResponseFormatT],
        BetaRawContentBlockStartEvent,
        BetaRawContentBlockDeltaEvent,
        ParsedBetaContentBlockStopEvent[ResponseFormatT],
    ],
    PropertyInfo(discriminator="type"),
]
"""An event of a beta message stream whose answer is read as the type that was asked for."""

# The same without a type that was asked for.
BetaTextEvent: TypeAlias = ParsedBetaTextEvent
if TYPE_CHECKING:
    BetaMessageStopEvent: TypeAlias = ParsedBetaMessageStopEvent[object]
    BetaContentBlockStopEvent: TypeAlias = ParsedBetaContentBlockStopEvent[object]
else:  # the classes themselves, which `isinstance` takes
    BetaMessageStopEvent = ParsedBetaMessageStopEvent
    BetaContentBlockStopEvent = ParsedBetaContentBlockStopEvent
BetaMessageStreamEvent: TypeAlias = ParsedBetaMessageStreamEvent[object]
