"""What a user sees of a message stream: the events as they came, and those that tell what they add.

Keeps the message of one stream. No I/O.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Callable, Dict, Generator, List, Optional, Sequence

from anthropic._core.errors import AnthropicError, APIConnectionError
from anthropic._core.models import add_request_id
from anthropic._core.schemas.output_schema import is_output_type

from ._accumulators import ListGrowth
from ._fold import fold_delta, fold_event
from ._message_types import Flavour
from ._partial_models import complete, growth_of

if TYPE_CHECKING:
    import httpx

__all__ = ["MessageProgress", "derived_events"]

_new: Callable[[Any], Any] = object.__new__


class MessageProgress:
    """The message of one stream, as far as it has come, and whether it is complete."""

    def __init__(self, flavour: Flavour, raw_stream: Any, output_format: Any) -> None:
        self._flavour = flavour
        self._raw_stream = raw_stream
        self._output_format = output_format if is_output_type(output_format) else None
        self._failures: List[Any] = []
        self.message: Any = None
        self.received = 0
        self.is_complete = False
        self.failure: Optional[AnthropicError] = None
        """What ended the stream: whoever goes on reading gets it again."""

    def events(self, event: Any) -> Sequence[Any]:
        """Take in an event; it, or what it has become, and those that tell what it adds."""
        self.received += 1
        if event.type == "content_block_delta" and self.message is not None:
            grown = fold_delta(self.message, event)
            if grown is None:
                return (event,)
            delta = event.delta
            told = _TOLD[delta.type](self._flavour, delta, grown)
            return (event,) if told is None else (event, told)
        self._fold(event)
        return derived_events(self._flavour, event, self.message)

    def take(self, event: Any) -> None:
        """Take in an event that nobody looks at."""
        self.received += 1
        if event.type == "content_block_delta" and self.message is not None:
            fold_delta(self.message, event)
        else:
            self._fold(event)

    @contextmanager
    def kept_on_errors(self) -> Generator[None, None, None]:
        """Errors that pass keep what has come of the message."""
        try:
            yield
        except AnthropicError as error:
            self.keep_on(error)
            self.failure = error
            raise

    def _fold(self, event: Any) -> None:
        before = self.message
        self.message = fold_event(self._flavour, before, event, self._output_format, self._failures)
        if before is None and self.message is not None:
            response = getattr(self._raw_stream, "response", None)
            if response is not None:
                add_request_id(self.message, response.headers.get("request-id"))
        if event.type == "message_stop":
            self.is_complete = True

    def final(self) -> Any:
        """The complete message.

        Raises:
            StructuredOutputError: it is complete, and not of the type that was asked for.
        """
        if self._failures:
            from anthropic.lib._parse._output import check_output

            check_output(self.message, self._failures)
        return self.message

    def ended_early(self, response: httpx.Response, *, was_closed: bool) -> APIConnectionError:
        """The error for a stream whose message is not complete."""
        how = "was closed" if was_closed else "ended"
        request_id = response.headers.get("request-id")
        told = f" (request id {request_id})" if request_id else ""
        text = f"The stream {how} before its message was complete, after {self.received} events{told}"
        error = APIConnectionError(message=text, request=response.request)
        self.keep_on(error)
        return error

    def keep_on(self, error: AnthropicError) -> None:
        """Let an error that ends the stream keep what has come of the message."""
        if self.message is not None and error.partial_message is None:
            for block in self.message.content:
                if growth_of(block) is not None:
                    _complete_as_far(block)
            error.partial_message = self.message


def _complete_as_far(block: Any) -> None:
    with suppress(ValueError):  # the block then holds the best reading
        complete(block)


def derived_events(flavour: Flavour, event: Any, message: Any) -> Sequence[Any]:
    """What a user sees of an event that `message` has taken in."""
    kind = event.type
    if kind == "content_block_stop" and message is not None and event.index < len(message.content):
        return (_stopped(flavour.block_stop, event, "content_block", message.content[event.index]),)
    if kind == "message_stop":
        return (_stopped(flavour.message_stop, event, "message", message),)
    return (event,)


def _stopped(cls: Any, event: Any, name: str, value: Any) -> Any:
    stopped = event.model_copy()
    stopped.__class__ = cls
    setattr(stopped, name, value)
    return stopped


# The events that tell what a delta added, from what grew.


def _tell_text(flavour: Flavour, delta: Any, growth: Any) -> Any:
    told = _new(flavour.text)
    told.type = "text"
    told.text = delta.text
    told._due = (growth, len(growth.parts))
    return told


def _tell_thinking(flavour: Flavour, delta: Any, growth: Any) -> Any:
    told = _new(flavour.thinking)
    told.type = "thinking"
    told.thinking = delta.thinking
    told._due = (growth, len(growth.parts))
    return told


def _tell_input(flavour: Flavour, delta: Any, growth: Any) -> Any:
    told = _new(flavour.input_json)
    told.type = "input_json"
    told.partial_json = delta.partial_json
    told._due = (growth, len(growth.parts))
    return told


def _tell_citation(flavour: Flavour, delta: Any, citations: List[Any]) -> Any:
    growth = ListGrowth()
    growth.parts = citations
    told = _new(flavour.citation)
    told.type = "citation"
    told.citation = delta.citation
    told._due = (growth, len(citations))
    return told


def _tell_signature(flavour: Flavour, delta: Any, block: Any) -> Any:
    return flavour.signature.construct(type="signature", signature=delta.signature)


def _tell_compaction(flavour: Flavour, delta: Any, block: Any) -> Any:
    if flavour.compaction is None:
        return None
    return flavour.compaction.construct(
        type="compaction", content=delta.content, encrypted_content=delta.encrypted_content
    )


_TOLD: Dict[str, Callable[[Flavour, Any, Any], Any]] = {
    "text_delta": _tell_text,
    "thinking_delta": _tell_thinking,
    "input_json_delta": _tell_input,
    "citations_delta": _tell_citation,
    "signature_delta": _tell_signature,
    "compaction_delta": _tell_compaction,
}
