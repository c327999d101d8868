"""The message and event classes of the stable and the beta endpoint. The two differ in nothing else."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from anthropic.lib._parse._endpoints import Endpoint, class_of

__all__ = ["MessageTypes", "message_types_for"]


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
    events: Any
    if endpoint == "messages":
        import anthropic.lib.streaming._types as events
    else:
        import anthropic.lib.streaming._beta_types as events
    beta = "" if endpoint == "messages" else "Beta"
    return MessageTypes(
        message=class_of(endpoint, "Parsed{}Message"),
        text_block=class_of(endpoint, "Parsed{}TextBlock"),
        text=getattr(events, f"{beta}TextEvent"),
        citation=getattr(events, f"{beta}CitationEvent"),
        thinking=getattr(events, f"{beta}ThinkingEvent"),
        signature=getattr(events, f"{beta}SignatureEvent"),
        input_json=getattr(events, f"{beta}InputJsonEvent"),
        compaction=getattr(events, f"{beta}CompactionEvent", None),
        block_stop=getattr(events, f"Parsed{beta}ContentBlockStopEvent"),
        message_stop=getattr(events, f"Parsed{beta}MessageStopEvent"),
    )
