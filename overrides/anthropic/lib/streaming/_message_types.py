"""The message and event classes of the stable and the beta endpoint. The two differ in nothing else."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from typing_extensions import Literal

__all__ = ["Endpoint", "MessageTypes", "message_types_for"]

Endpoint = Literal["messages", "beta.messages"]


class MessageTypes(NamedTuple):
    """The classes of the messages and events of one endpoint."""

    message: Any
    text_block: Any
    text: Any
    citation: Any
    thinking: Any
    signature: Any
    input_json: Any
    compaction: Any
    block_stop: Any
    message_stop: Any


@cache
def message_types_for(endpoint: Endpoint) -> MessageTypes:
    """Return the classes of an endpoint, which are loaded when its first stream begins."""
    return _load_stable() if endpoint == "messages" else _load_beta()


def _load_stable() -> MessageTypes:
    import anthropic.lib.streaming._types as events
    from anthropic.types.parsed_message import ParsedMessage, ParsedTextBlock

    return MessageTypes(
        message=ParsedMessage,
        text_block=ParsedTextBlock,
        text=events.TextEvent,
        citation=events.CitationEvent,
        thinking=events.ThinkingEvent,
        signature=events.SignatureEvent,
        input_json=events.InputJsonEvent,
        compaction=None,
        block_stop=events.ParsedContentBlockStopEvent,
        message_stop=events.ParsedMessageStopEvent,
    )


def _load_beta() -> MessageTypes:
    import anthropic.lib.streaming._beta_types as events
    from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage, ParsedBetaTextBlock

    return MessageTypes(
        message=ParsedBetaMessage,
        text_block=ParsedBetaTextBlock,
        text=events.ParsedBetaTextEvent,
        citation=events.BetaCitationEvent,
        thinking=events.BetaThinkingEvent,
        signature=events.BetaSignatureEvent,
        input_json=events.BetaInputJsonEvent,
        compaction=events.BetaCompactionEvent,
        block_stop=events.ParsedBetaContentBlockStopEvent,
        message_stop=events.ParsedBetaMessageStopEvent,
    )
