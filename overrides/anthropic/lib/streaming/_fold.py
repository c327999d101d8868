"""Fold raw stream events into a message, each in constant time.

Text and tool input go into accumulators, whose values are built when they are read. Works on any message that
is passed along with the events; the events for the user are made in `_events.py`. No I/O.

Events are folded as far as they are understood: unknown events and deltas change nothing, unknown blocks are
kept, and a null erases nothing that a delta brought. Only what leaves nothing to fold into is an error: no
message, a block that is no object, a delta for a block that has not begun.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, cast

from anthropic._core.errors import AnthropicError
from anthropic._core.models import BaseModel
from anthropic._core.models.deferred_fields import storage_of
from anthropic._core.models.fields import fields_of
from anthropic._core.models.type_guards import is_dict, is_list
from anthropic._core.schemas.output_schema import is_output_type

from ._accumulators import Accumulator, JSONAccumulator, TextAccumulator
from ._message_types import MessageTypes
from ._partial_models import attach_accumulator, complete_model

__all__ = ["MalformedInputError", "UnexpectedEventError", "block_at", "fold_delta", "fold_event"]

_HANDLED_FIELDS = frozenset({"type", "content", "delta", "usage"})


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
    event_type = getattr(event, "type", None)
    if event_type.__class__ is not str:
        return message
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
    try:
        add = _DELTAS.get(delta.type)
    except (AttributeError, TypeError):  # no object, or its type is no string
        return None
    return None if add is None else add(block, delta)


def block_at(message: Any, event: Any) -> Optional[Any]:
    """Return the content block that an event names, or None if there is none."""
    try:
        return message.content[event.index]
    except (IndexError, TypeError):
        return None


def _start_message(message_types: MessageTypes, event: Any) -> Any:
    received = event.message
    if not isinstance(received, BaseModel):
        raise UnexpectedEventError("Got message_start without a message")
    message: Any = received.model_copy()
    message.__class__ = message_types.message
    content = message.content if is_list(message.content) else []
    message.content = [_copy_block(message_types, block) for block in content]
    if isinstance(message.usage, BaseModel):
        message.usage = message.usage.model_copy()
    return message


def _copy_block(message_types: MessageTypes, block: Any) -> Any:
    """Copy a block, since the event keeps its own; a text block becomes one that can have a
    `parsed_output`."""
    if not isinstance(block, BaseModel):
        raise UnexpectedEventError("Got a content block that is no object")
    block = block.model_copy()
    if issubclass(message_types.text_block, type(block)):
        block.__class__ = message_types.text_block
    return block


def _start_block(message_types: MessageTypes, message: Any, event: Any) -> None:
    block = _copy_block(message_types, event.content_block)
    message.content.append(block)
    if message_types.shows_open_strings and "input" in storage_of(block):
        _attach_input(block, with_open_strings=True)
    target = block.get("to")
    if block.type == "fallback" and (is_dict(target) or isinstance(target, BaseModel)):
        # The blocks after this one are another model's.
        message.model = cast("Any", target).get("model") or message.model


def _complete_block(message: Any, event: Any, output_format: Any, failures: Optional[List[Any]]) -> None:
    block = block_at(message, event)
    if block is None:
        return
    _complete(message, block)
    if block.type == "text" and is_output_type(output_format):
        from anthropic.lib._parse._output import read_block

        failure = read_block(block, output_format)
        if failure is not None and failures is not None:
            failures.append(failure)


def _complete(message: Any, block: Any) -> None:
    try:
        complete_model(block)
    except ValueError as error:
        malformed = MalformedInputError(
            "Unable to parse tool parameter JSON from model. Please retry your request or adjust your prompt."
            f" Error: {error}"
        )
        malformed.partial_message = message
        raise malformed from error


def _apply_message_delta(message_types: MessageTypes, message: Any, event: Any) -> None:
    """Copy the fields of a `message_delta`; its token counts are totals, and null where they have not
    changed."""
    if not isinstance(message.usage, BaseModel):
        message.usage = event.usage
    for name, value in _received_fields(event.usage):
        if value is not None or name not in storage_of(message.usage):
            setattr(message.usage, name, value)
    for name, value in [*_received_fields(event.delta), *_received_fields(event)]:
        if name not in _HANDLED_FIELDS:
            setattr(message, name, value)


def _complete_blocks(message_types: MessageTypes, message: Any, event: Any) -> None:
    """Complete the blocks whose `content_block_stop` did not come before `message_stop`."""
    for block in message.content:
        _complete(message, block)


def _received_fields(model: Any) -> List[Any]:
    """Return the fields that were received, as pairs of name and value."""
    if not isinstance(model, BaseModel):
        return []
    return [(name, value) for name, value in storage_of(model).items() if name[:1] != "_"]


_FOLDS: Dict[str, Callable[[MessageTypes, Any, Any], None]] = {
    "content_block_start": _start_block,
    "message_delta": _apply_message_delta,
    "message_stop": _complete_blocks,
}


# Deltas: each extends its block, and returns the accumulator or value that it extended.


def _add_text(block: Any, delta: Any) -> Optional[Accumulator]:
    text = delta.text
    if block.type != "text" or text.__class__ is not str:
        return None
    try:
        # `accumulator_of` without the call, since streams spend their time here.
        accumulator: Accumulator = block._due
    except AttributeError:
        accumulator = TextAccumulator(_text_of(block.text))
        attach_accumulator(block, "text", accumulator)
    accumulator.parts.append(text)
    accumulator.is_read = False
    return accumulator


def _add_thinking(block: Any, delta: Any) -> Optional[Accumulator]:
    thinking = delta.thinking
    if block.type != "thinking" or thinking.__class__ is not str:
        return None
    try:
        accumulator: Accumulator = block._due
    except AttributeError:
        accumulator = TextAccumulator(_text_of(block.thinking))
        attach_accumulator(block, "thinking", accumulator)
    accumulator.parts.append(thinking)
    accumulator.is_read = False
    return accumulator


def _add_input(block: Any, delta: Any) -> Optional[Accumulator]:
    part = delta.partial_json
    try:
        accumulator: Accumulator = block._due
    except AttributeError:
        if "input" not in storage_of(block) and "input" not in fields_of(type(block)):
            return None
        accumulator = _attach_input(block)
    if part.__class__ is not str or accumulator.__class__ is not JSONAccumulator:
        return None
    accumulator.parts.append(part)
    accumulator.is_read = False
    return accumulator


def _attach_input(block: Any, *, with_open_strings: bool = False) -> Accumulator:
    initial = block.get("input")
    accumulator = JSONAccumulator({} if initial is None else initial, with_open_strings=with_open_strings)
    attach_accumulator(block, "input", accumulator)
    return accumulator


def _add_citation(block: Any, delta: Any) -> Any:
    if block.type != "text" or delta.citation is None:
        return None
    citations: List[Any] = block.citations if is_list(block.citations) else []
    citations.append(delta.citation)
    block.citations = citations
    return citations


def _set_signature(block: Any, delta: Any) -> Any:
    if block.type != "thinking" or delta.signature is None:
        return None
    block.signature = delta.signature
    return block


def _add_compaction(block: Any, delta: Any) -> Any:
    """Extend the summary, which comes whole as a rule, and set its encrypted data. Neither the block nor the
    delta is of a known class at the stable endpoint."""
    if block.type != "compaction":
        return None
    content, encrypted = delta.get("content"), delta.get("encrypted_content")
    if isinstance(content, str):
        block.content = _text_of(block.get("content")) + content
    if encrypted is not None:
        block.encrypted_content = encrypted
    return block


def _text_of(value: Any) -> str:
    return value if isinstance(value, str) else ""


_DELTAS: Dict[str, Callable[[Any, Any], Any]] = {
    "text_delta": _add_text,
    "thinking_delta": _add_thinking,
    "input_json_delta": _add_input,
    "citations_delta": _add_citation,
    "signature_delta": _set_signature,
    "compaction_delta": _add_compaction,
}
