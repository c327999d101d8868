"""Accumulate the previews of an agent's message, which a session streams before the message itself. No
I/O."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, List, Optional, overload

from typing_extensions import TypeAlias

from anthropic._core.errors import AnthropicError
from anthropic._core.models import BaseModel
from anthropic._core.request.surrogates import join_surrogates
from anthropic.types.beta.sessions import (
    BetaManagedAgentsAgentMessageEvent,
    BetaManagedAgentsStreamSessionEvents,
)

__all__ = ["AccumulatedEvent", "accumulate_managed_agents_event"]

AccumulatedEvent: TypeAlias = BetaManagedAgentsAgentMessageEvent

# The previews carry no time; the message that follows them does.
_UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=timezone.utc)


@overload
def accumulate_managed_agents_event(
    accumulated: Optional[AccumulatedEvent], event: BetaManagedAgentsAgentMessageEvent
) -> AccumulatedEvent: ...
@overload
def accumulate_managed_agents_event(
    accumulated: Optional[AccumulatedEvent], event: BetaManagedAgentsStreamSessionEvents
) -> Optional[AccumulatedEvent]: ...
def accumulate_managed_agents_event(
    accumulated: Optional[AccumulatedEvent], event: Any
) -> Optional[AccumulatedEvent]:
    """Apply an event to the message accumulated so far and return the message; `accumulated` is not changed.

    `event_start` begins a message without content, whose `processed_at` is the beginning of 1970;
    `event_delta` adds to it; `agent.message`, the whole message, replaces it. Other events change nothing.

    Args:
        accumulated: The message after the earlier events; None at the start.
        event: The next event of the stream.

    Raises:
        AnthropicError: a piece came before the start of its message, or after one that is missing.
    """
    event_type = getattr(event, "type", None)
    if event_type == "agent.message":
        return event.model_copy(deep=True)  # type: ignore[no-any-return]
    if event_type == "event_start" and getattr(event.event, "type", None) == "agent.message":
        return BetaManagedAgentsAgentMessageEvent(
            id=event.event.id, type="agent.message", content=[], processed_at=_UNKNOWN_TIME
        )
    return _apply_delta(accumulated, event) if event_type == "event_delta" else accumulated


def _apply_delta(accumulated: Optional[AccumulatedEvent], event: Any) -> AccumulatedEvent:
    if accumulated is None:
        raise AnthropicError(f"A piece of {event.event_id} came before its event_start")
    piece: Any = getattr(event.delta, "content", None) if isinstance(event.delta, BaseModel) else None
    if not isinstance(piece, BaseModel):
        return accumulated
    index: Any = getattr(event.delta, "index", None)
    index = index if isinstance(index, int) else 0
    content: List[Any] = list(accumulated.content or ())
    if index > len(content):
        raise AnthropicError(f"Piece {index} of {event.event_id} came when it had {len(content)}")
    if index == len(content):
        content.append(piece.model_copy())
    else:
        block: Any = content[index]
        added: Any = getattr(piece, "text", None)
        if block.type == getattr(piece, "type", None) == "text" and isinstance(added, str):
            text = (block.text or "") + added
            content[index] = block.model_copy(update={"text": join_surrogates(text)})
    return accumulated.model_copy(update={"content": content})
