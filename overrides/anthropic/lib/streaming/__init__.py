"""Message streams: the streams, their managers, and the events they give."""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from ._messages import AsyncMessageStream, AsyncMessageStreamManager, MessageStream, MessageStreamManager
    from ._types import (
        CitationEvent,
        ContentBlockStopEvent,
        InputJsonEvent,
        MessageStopEvent,
        MessageStreamEvent,
        ParsedContentBlockStopEvent,
        ParsedMessageStopEvent,
        ParsedMessageStreamEvent,
        SignatureEvent,
        TextEvent,
        ThinkingEvent,
    )
else:
    _NAMES = {
        "_messages": "AsyncMessageStream AsyncMessageStreamManager MessageStream MessageStreamManager",
        "_types": "CitationEvent ContentBlockStopEvent InputJsonEvent MessageStopEvent MessageStreamEvent"
        " ParsedContentBlockStopEvent ParsedMessageStopEvent ParsedMessageStreamEvent SignatureEvent"
        " TextEvent ThinkingEvent",
    }
    __getattr__, __dir__ = attach(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )

__all__ = [
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "CitationEvent",
    "ContentBlockStopEvent",
    "InputJsonEvent",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
    "ParsedContentBlockStopEvent",
    "ParsedMessageStopEvent",
    "ParsedMessageStreamEvent",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]
