"""Message streams: the streams, their managers, their events, and the message they accumulate.

The incremental JSON parser is `_partial_json.py`; how an event changes the message is `_fold.py`; the events
made for the user are `_events.py`.
"""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from ._beta_messages import (
        BetaAsyncMessageStream,
        BetaAsyncMessageStreamManager,
        BetaMessageStream,
        BetaMessageStreamManager,
    )
    from ._beta_types import (
        BetaCitationEvent,
        BetaCompactionEvent,
        BetaContentBlockStopEvent,
        BetaInputJsonEvent,
        BetaMessageStopEvent,
        BetaMessageStreamEvent,
        BetaSignatureEvent,
        BetaTextEvent,
        BetaThinkingEvent,
        ParsedBetaContentBlockStopEvent,
        ParsedBetaMessageStopEvent,
        ParsedBetaMessageStreamEvent,
        ParsedBetaTextEvent,
    )
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
        "_beta_messages": "BetaAsyncMessageStream BetaAsyncMessageStreamManager BetaMessageStream"
        " BetaMessageStreamManager",
        "_beta_types": "BetaCitationEvent BetaCompactionEvent BetaContentBlockStopEvent BetaInputJsonEvent"
        " BetaMessageStopEvent BetaMessageStreamEvent BetaSignatureEvent BetaTextEvent BetaThinkingEvent"
        " ParsedBetaContentBlockStopEvent ParsedBetaMessageStopEvent ParsedBetaMessageStreamEvent"
        " ParsedBetaTextEvent",
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
    "BetaAsyncMessageStream",
    "BetaAsyncMessageStreamManager",
    "BetaCitationEvent",
    "BetaCompactionEvent",
    "BetaContentBlockStopEvent",
    "BetaInputJsonEvent",
    "BetaMessageStopEvent",
    "BetaMessageStream",
    "BetaMessageStreamEvent",
    "BetaMessageStreamManager",
    "BetaSignatureEvent",
    "BetaTextEvent",
    "BetaThinkingEvent",
    "CitationEvent",
    "ContentBlockStopEvent",
    "InputJsonEvent",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
    "ParsedBetaContentBlockStopEvent",
    "ParsedBetaMessageStopEvent",
    "ParsedBetaMessageStreamEvent",
    "ParsedBetaTextEvent",
    "ParsedContentBlockStopEvent",
    "ParsedMessageStopEvent",
    "ParsedMessageStreamEvent",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]
