"""The events that a user of a message stream gets: the raw events, and one derived from each delta.

Holds the message of one stream and applies events to it through `_fold.py`. No I/O.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Callable, Dict, Generator, List, Optional, Sequence

from anthropic._core.errors import AnthropicError, APIConnectionError
from anthropic._core.models import add_request_id
from anthropic._core.schemas.output_schema import is_output_type

from ._accumulators import ListAccumulator
from ._fold import block_at, fold_delta, fold_event
from ._message_types import MessageTypes
from ._partial_models import accumulator_of, complete_model

if TYPE_CHECKING:
    import httpx

_new: Callable[[Any], Any] = object.__new__


class MessageProgress:
    """The message of one stream, accumulated so far, and whether it is complete."""

    def __init__(self, message_types: MessageTypes, raw_stream: Any, output_format: Any) -> None:
        self._message_types = message_types
        self._raw_stream = raw_stream
        self._output_format = output_format if is_output_type(output_format) else None
        self._failures: List[Any] = []
        self.message: Any = None
        self.received = 0
        self.is_complete = False
        self.failure: Optional[AnthropicError] = None
        """The error that ended the stream; it is raised again for whoever goes on reading."""

    def events(self, event: Any) -> Sequence[Any]:
        """Apply a raw event; return the events for the user: the raw one, or what replaces it, and the
        derived one."""
        self.received += 1
        if getattr(event, "type", None) == "content_block_delta" and self.message is not None:
            accumulator = fold_delta(self.message, event)
            if accumulator is None:
                return (event,)
            delta = event.delta
            derived = _DERIVED_EVENTS[delta.type](self._message_types, delta, accumulator)
            return (event,) if derived is None else (event, derived)
        self._fold(event)
        return derived_events(self._message_types, event, self.message)

    def apply(self, event: Any) -> None:
        """Apply a raw event without making events for the user."""
        self.received += 1
        if getattr(event, "type", None) == "content_block_delta" and self.message is not None:
            fold_delta(self.message, event)
        else:
            self._fold(event)

    @contextmanager
    def attach_on_error(self) -> Generator[None, None, None]:
        """Attach the message accumulated so far to errors raised in the `with` block."""
        try:
            yield
        except AnthropicError as error:
            self.attach_partial_message(error)
            self.failure = error
            raise

    def _fold(self, event: Any) -> None:
        before = self.message
        self.message = fold_event(self._message_types, before, event, self._output_format, self._failures)
        if before is None and self.message is not None:
            response = getattr(self._raw_stream, "response", None)
            if response is not None:
                add_request_id(self.message, response.headers.get("request-id"))
        kind = getattr(event, "type", None)
        if kind == "content_block_start":
            self.is_complete = False
        elif kind == "message_stop" or (kind == "message_delta" and self._has_ended_blocks()):
            # What imitates the API leaves `message_stop` out, and after `message_delta` nothing is missing.
            self.is_complete = True

    def _has_ended_blocks(self) -> bool:
        return all(accumulator_of(block) is None for block in self.message.content)

    def final(self) -> Any:
        """Return the complete message.

        Raises:
            StructuredOutputError: its text is not of the output type.
        """
        if self._failures:
            from anthropic.lib._parse._output import check_output

            check_output(self.message, self._failures)
        return self.message

    def incomplete_error(self, response: httpx.Response, *, was_closed: bool) -> APIConnectionError:
        """Return the error for a stream whose message is not complete."""
        ending = "was closed" if was_closed else "ended"
        request_id = response.headers.get("request-id")
        suffix = f" (request id {request_id})" if request_id else ""
        text = f"The stream {ending} before its message was complete, after {self.received} events{suffix}"
        error = APIConnectionError(message=text, request=response.request)
        self.attach_partial_message(error)
        return error

    def attach_partial_message(self, error: AnthropicError) -> None:
        """Set the `partial_message` of an error that ends the stream."""
        if self.message is not None and error.partial_message is None:
            for block in self.message.content:
                if accumulator_of(block) is not None:
                    _complete_leniently(block)
            error.partial_message = self.message


def _complete_leniently(block: Any) -> None:
    with suppress(ValueError):  # the block then holds what could be parsed
        complete_model(block)


def derived_events(message_types: MessageTypes, event: Any, message: Any) -> Sequence[Any]:
    """Return the events for the user of a raw event that was applied to `message`."""
    event_type = getattr(event, "type", None)
    block = block_at(message, event) if event_type == "content_block_stop" and message is not None else None
    if block is not None:
        return (_stop_event(message_types.block_stop, event, "content_block", block),)
    if event_type == "message_stop":
        return (_stop_event(message_types.message_stop, event, "message", message),)
    return (event,)


def _stop_event(cls: Any, event: Any, name: str, value: Any) -> Any:
    stopped = event.model_copy()
    stopped.__class__ = cls
    setattr(stopped, name, value)
    return stopped


# The events derived from deltas: what was added, and a snapshot of the value that it extended.


def _text_event(message_types: MessageTypes, delta: Any, accumulator: Any) -> Any:
    derived = _new(message_types.text)
    derived.type = "text"
    derived.text = delta.text
    derived._due = (accumulator, len(accumulator.parts))
    return derived


def _thinking_event(message_types: MessageTypes, delta: Any, accumulator: Any) -> Any:
    derived = _new(message_types.thinking)
    derived.type = "thinking"
    derived.thinking = delta.thinking
    derived._due = (accumulator, len(accumulator.parts))
    return derived


def _input_event(message_types: MessageTypes, delta: Any, accumulator: Any) -> Any:
    derived = _new(message_types.input_json)
    derived.type = "input_json"
    derived.partial_json = delta.partial_json
    derived._due = (accumulator, len(accumulator.parts))
    return derived


def _citation_event(message_types: MessageTypes, delta: Any, citations: List[Any]) -> Any:
    accumulator = ListAccumulator()
    accumulator.parts = citations
    derived = _new(message_types.citation)
    derived.type = "citation"
    derived.citation = delta.citation
    derived._due = (accumulator, len(citations))
    return derived


def _signature_event(message_types: MessageTypes, delta: Any, block: Any) -> Any:
    return message_types.signature.construct(type="signature", signature=delta.signature)


def _compaction_event(message_types: MessageTypes, delta: Any, block: Any) -> Any:
    if message_types.compaction is None:
        return None
    return message_types.compaction.construct(
        type="compaction", content=delta.content, encrypted_content=delta.encrypted_content
    )


_DERIVED_EVENTS: Dict[str, Callable[[MessageTypes, Any, Any], Any]] = {
    "text_delta": _text_event,
    "thinking_delta": _thinking_event,
    "input_json_delta": _input_event,
    "citations_delta": _citation_event,
    "signature_delta": _signature_event,
    "compaction_delta": _compaction_event,
}
