"""Folds the events of a message stream into the message, one after the other, at the same cost for each.

Text and tool input are put together when they are looked at. Works on any message that is passed along with
the events; what the user sees of an event is made in `_events.py`. No I/O.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from anthropic._core.errors import AnthropicError
from anthropic._core.models.deferred_fields import storage_of
from anthropic._core.schemas.output_schema import is_output_type

from ._accumulators import Growth, JSONGrowth, TextGrowth
from ._message_types import Flavour
from ._partial_models import complete, grow

__all__ = ["MalformedInputError", "UnexpectedEventError", "fold_delta", "fold_event"]

_BESIDE_DELTA = frozenset({"type", "delta", "usage"})


class UnexpectedEventError(AnthropicError, RuntimeError):
    """An event that cannot come where it came, such as text before the message began."""


class MalformedInputError(AnthropicError, ValueError):
    """The model wrote a tool's input that is no JSON. `partial_message` has what could be read of it."""


def fold_event(
    flavour: Flavour,
    message: Any,
    event: Any,
    output_format: Any = None,
    failures: Optional[List[Any]] = None,
) -> Any:
    """The message with what an event adds; `message` itself, or a new one where a message begins.

    Args:
        output_format: The type to read text as, where blocks are complete.
        failures: Takes the reasons why that was not possible.

    Raises:
        UnexpectedEventError: the event cannot come here.
        MalformedInputError: the input of a tool is complete, and is no JSON.
    """
    kind = event.type
    if message is None and kind != "message_start":
        if kind in _FOLDS or kind == "content_block_delta":
            raise UnexpectedEventError(f'Unexpected event order, got {kind} before "message_start"')
        return message
    if kind == "content_block_delta":
        fold_delta(message, event)
    elif kind == "message_start":
        return _start(flavour, event) if message is None else message
    elif kind == "content_block_stop":
        _complete_block(message, event, output_format, failures)
    elif kind in _FOLDS:
        _FOLDS[kind](flavour, message, event)
    return message


def fold_delta(message: Any, event: Any) -> Optional[Any]:
    """Add a delta to its block. What it made grow, if it did: the event that tells of it shows that.

    Raises:
        UnexpectedEventError: there is no such block.
    """
    delta = event.delta
    try:
        block = message.content[event.index]
    except (IndexError, TypeError):
        raise UnexpectedEventError(
            f"Got content_block_delta for block {event.index}, which has not begun"
        ) from None
    add = _DELTAS.get(delta.type)
    return None if add is None else add(block, delta)


def _start(flavour: Flavour, event: Any) -> Any:
    if event.message is None:
        raise UnexpectedEventError("Got message_start without a message")
    message = event.message.model_copy()
    message.__class__ = flavour.message
    message.content = [_own_block(flavour, block) for block in event.message.content or ()]
    if message.usage is not None:
        message.usage = message.usage.model_copy()
    return message


def _own_block(flavour: Flavour, block: Any) -> Any:
    """A copy, for the events keep theirs as it came; a text block as one that may have an output."""
    block = block.model_copy()
    if issubclass(flavour.text_block, type(block)):
        block.__class__ = flavour.text_block
    return block


def _start_block(flavour: Flavour, message: Any, event: Any) -> None:
    block = event.content_block
    message.content.append(_own_block(flavour, block))
    target = getattr(block, "to", None)
    if block.type == "fallback" and target is not None:
        # From here on another model answers.
        message.model = target.model


def _complete_block(message: Any, event: Any, output_format: Any, failures: Optional[List[Any]]) -> None:
    try:
        block = message.content[event.index]
    except (IndexError, TypeError):
        return
    try:
        complete(block)
    except ValueError as error:
        malformed = MalformedInputError(
            "Unable to parse tool parameter JSON from model. Please retry your request or adjust your prompt."
            f" Error: {error}"
        )
        malformed.partial_message = message
        raise malformed from error
    if block.type == "text" and is_output_type(output_format):
        from anthropic.lib._parse._output import read_block

        failure = read_block(block, output_format)
        if failure is not None and failures is not None:
            failures.append(failure)


def _end(flavour: Flavour, message: Any, event: Any) -> None:
    """Take over what a `message_delta` says; its counts are totals, and null where they have not changed."""
    for name, value in _fields(event.delta):
        setattr(message, name, value)
    if message.usage is None:
        message.usage = event.usage
    for name, value in _fields(event.usage):
        if value is not None or name not in storage_of(message.usage):
            setattr(message.usage, name, value)
    for name, value in _fields(event):
        if name not in _BESIDE_DELTA:
            setattr(message, name, value)


def _complete_all(flavour: Flavour, message: Any, event: Any) -> None:
    """A block whose end was not told ends with the message."""
    for block in message.content:
        complete(block)


def _fields(model: Any) -> List[Any]:
    """Pairs of name and value, as they came."""
    if model is None:
        return []
    return [(name, value) for name, value in storage_of(model).items() if name[:1] != "_"]


_FOLDS: Dict[str, Callable[[Flavour, Any, Any], None]] = {
    "content_block_start": _start_block,
    "message_delta": _end,
    "message_stop": _complete_all,
}


# Deltas: each adds to its block, and returns what grew.


def _add_text(block: Any, delta: Any) -> Optional[Growth]:
    if block.type != "text":
        return None
    try:
        growth: Growth = block._due  # as `growth_of`, without a call: this is where streams spend their time
    except AttributeError:
        growth = TextGrowth(block.text or "")
        grow(block, "text", growth)
    growth.parts.append(delta.text or "")
    growth.is_read = False
    return growth


def _add_thinking(block: Any, delta: Any) -> Optional[Growth]:
    if block.type != "thinking":
        return None
    try:
        growth: Growth = block._due
    except AttributeError:
        growth = TextGrowth(block.thinking or "")
        grow(block, "thinking", growth)
    growth.parts.append(delta.thinking or "")
    growth.is_read = False
    return growth


def _add_input(block: Any, delta: Any) -> Optional[Growth]:
    try:
        growth: Growth = block._due
    except AttributeError:
        if "input" not in storage_of(block):
            return None
        growth = JSONGrowth(block.input)
        grow(block, "input", growth)
    growth.parts.append(delta.partial_json or "")
    growth.is_read = False
    return growth


def _add_citation(block: Any, delta: Any) -> Any:
    if block.type != "text":
        return None
    citations: List[Any] = block.citations or []
    citations.append(delta.citation)
    block.citations = citations
    return citations


def _set_signature(block: Any, delta: Any) -> Any:
    if block.type != "thinking":
        return None
    block.signature = delta.signature
    return block


def _set_compaction(block: Any, delta: Any) -> Any:
    if block.type != "compaction":
        return None
    block.content = delta.content
    block.encrypted_content = delta.encrypted_content
    return block


_DELTAS: Dict[str, Callable[[Any, Any], Any]] = {
    "text_delta": _add_text,
    "thinking_delta": _add_thinking,
    "input_json_delta": _add_input,
    "citations_delta": _add_citation,
    "signature_delta": _set_signature,
    "compaction_delta": _set_compaction,
}
