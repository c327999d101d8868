"""The message and event classes of the stable and the beta endpoint, and how a request wants its tool input
shown. The streams of the two differ in nothing else."""

from __future__ import annotations

from functools import cache
from typing import Any, Mapping, NamedTuple, Optional

from anthropic._core.models.type_guards import is_list, is_mapping
from anthropic.lib._parse._endpoints import Endpoint, class_of

__all__ = ["MessageTypes", "message_types_for"]

_FINE_GRAINED_BETA = "fine-grained-tool-streaming-2025-05-14"


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
    shows_open_strings: bool = False
    """Whether tool input shows strings that have not ended."""


def message_types_for(
    endpoint: Endpoint, headers: Optional[Mapping[str, str]] = None, tools: object = None
) -> MessageTypes:
    """Return the classes of an endpoint for a request with these headers and tools."""
    types = _types_of(endpoint)
    is_fine_grained = endpoint == "beta.messages" and _FINE_GRAINED_BETA in (headers or {}).get(
        "anthropic-beta", ""
    )
    if is_fine_grained or (is_list(tools) and any(map(_is_eager, tools))):
        return types._replace(shows_open_strings=True)
    return types


def _is_eager(tool: object) -> bool:
    return is_mapping(tool) and tool.get("eager_input_streaming") is True


@cache
def _types_of(endpoint: Endpoint) -> MessageTypes:
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
