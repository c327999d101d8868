"""Fold raw stream events into a message, each in constant time.

Text and tool input go into accumulators, whose values are built when they are read. Works on any message that
is passed along with the events; the events for the user are made in `_events.py`. No I/O.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from anthropic._core.errors import AnthropicError
from anthropic._core.models.deferred_fields import storage_of
from anthropic._core.schemas.output_schema import is_output_type

from ._accumulators import Accumulator, JSONAccumulator, TextAccumulator
from ._message_types import MessageTypes
from ._partial_models import attach_accumulator, complete_model

__all__ = ["MalformedInputError", "UnexpectedEventError", "fold_delta", "fold_event"]

_HANDLED_FIELDS = frozenset({"type", "delta", "usage"})


class UnexpectedEventError(AnthropicError, RuntimeError):
    """An event out of order, such as a delta before `message_start`."""


class MalformedInputError(AnthropicError, ValueError):
    """The input of a tool call is not JSON. `partial_message` has what could be parsed of it."""


def fold_event(
    message_types: MessageTypes,
    message: Any,
    event: Any,
    output_format: Any = None,
    failures: Optional[List[Any]] = None,
) -> Any:
    """Apply an event to a message; return `message` itself, or a new message for `message_start`.

    Args:
        output_format: The type as which the text of complete blocks is parsed.
        failures: Receives the errors of blocks that could not be parsed.

    Raises:
        UnexpectedEventError: the event is out of order.
        MalformedInputError: the input of a tool call is complete, and is not JSON.
    """
    event_type = event.type
    if message is None and event_type != "message_start":
        if event_type in _FOLDS or event_type == "content_block_delta":
            raise UnexpectedEventError(f'Unexpected event order, got {event_type} before "message_start"')
        return message
    if event_type == "content_block_delta":
        fold_delta(message, event)
    elif event_type == "message_start":
        return _start_message(message_types, event) if message is None else message
    elif event_type == "content_block_stop":
        _complete_block(message, event, output_format, failures)
    elif event_type in _FOLDS:
        _FOLDS[event_type](message_types, message, event)
    return message


def fold_delta(message: Any, event: Any) -> Optional[Any]:
    """Apply a delta to its content block; return the accumulator or value that it extended, or None.

    Raises:
        UnexpectedEventError: the block has not begun.
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


def _start_message(message_types: MessageTypes, event: Any) -> Any:
    if event.message is None:
        raise UnexpectedEventError("Got message_start without a message")
    message = event.message.model_copy()
    message.__class__ = message_types.message
    message.content = [_copy_block(message_types, block) for block in event.message.content or ()]
    if message.usage is not None:
        message.usage = message.usage.model_copy()
    return message


def _copy_block(message_types: MessageTypes, block: Any) -> Any:
    """Copy a block, since the event keeps its own; a text block becomes one that can have a
    `parsed_output`."""
    block = block.model_copy()
    if issubclass(message_types.text_block, type(block)):
        block.__class__ = message_types.text_block
    return block


def _start_block(message_types: MessageTypes, message: Any, event: Any) -> None:
    block = event.content_block
    message.content.append(_copy_block(message_types, block))
    target = getattr(block, "to", None)
    if block.type == "fallback" and target is not None:
        # The blocks after this one are another model's.
        message.model = target.model


def _complete_block(message: Any, event: Any, output_format: Any, failures: Optional[List[Any]]) -> None:
    try:
        block = message.content[event.index]
    except (IndexError, TypeError):
        return
    try:
        complete_model(block)
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


def _apply_message_delta(message_types: MessageTypes, message: Any, event: Any) -> None:
    """Copy the fields of a `message_delta`; its token counts are totals, and null where they have not
    changed."""
    for name, value in _received_fields(event.delta):
        setattr(message, name, value)
    if message.usage is None:
        message.usage = event.usage
    for name, value in _received_fields(event.usage):
        if value is not None or name not in storage_of(message.usage):
            setattr(message.usage, name, value)
    for name, value in _received_fields(event):
        if name not in _HANDLED_FIELDS:
            setattr(message, name, value)


def _complete_blocks(message_types: MessageTypes, message: Any, event: Any) -> None:
    """Complete the blocks whose `content_block_stop` did not come before `message_stop`."""
    for block in message.content:
        complete_model(block)


def _received_fields(model: Any) -> List[Any]:
    """Return the fields that were received, as pairs of name and value."""
    if model is None:
        return []
    return [(name, value) for name, value in storage_of(model).items() if name[:1] != "_"]


_FOLDS: Dict[str, Callable[[MessageTypes, Any, Any], None]] = {
    "content_block_start": _start_block,
    "message_delta": _apply_message_delta,
    "message_stop": _complete_blocks,
}


# Deltas: each extends its block, and returns the accumulator or value that it extended.


def _add_text(block: Any, delta: Any) -> Optional[Accumulator]:
    if block.type != "text":
        return None
    try:
        # `accumulator_of` without the call, since streams spend their time here.
        accumulator: Accumulator = block._due
    except AttributeError:
        accumulator = TextAccumulator(block.text or "")
        attach_accumulator(block, "text", accumulator)
    accumulator.parts.append(delta.text or "")
    accumulator.is_read = False
    return accumulator


def _add_thinking(block: Any, delta: Any) -> Optional[Accumulator]:
    if block.type != "thinking":
        return None
    try:
        accumulator: Accumulator = block._due
    except AttributeError:
        accumulator = TextAccumulator(block.thinking or "")
        attach_accumulator(block, "thinking", accumulator)
    accumulator.parts.append(delta.thinking or "")
    accumulator.is_read = False
    return accumulator


def _add_input(block: Any, delta: Any) -> Optional[Accumulator]:
    try:
        accumulator: Accumulator = block._due
    except AttributeError:
        if "input" not in storage_of(block):
            return None
        accumulator = JSONAccumulator(block.input)
        attach_accumulator(block, "input", accumulator)
    accumulator.parts.append(delta.partial_json or "")
    accumulator.is_read = False
    return accumulator


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
