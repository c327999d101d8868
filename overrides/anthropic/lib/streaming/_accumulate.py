"""`accumulate_event`: apply one event to a message, for tracers and agent frameworks that keep their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Type, Union

from anthropic._core.models.decode import decode
from anthropic._core.models.type_guards import is_mapping
from anthropic._core.sentinels import NOT_GIVEN, NotGiven
from anthropic._core.typing_names import ResponseFormatT
from anthropic.lib._parse._endpoints import Endpoint, class_of

from ._fold import fold_event
from ._message_types import message_types_for

if TYPE_CHECKING:
    import httpx

    from anthropic.types.beta.beta_raw_message_stream_event import BetaRawMessageStreamEvent
    from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage
    from anthropic.types.parsed_message import ParsedMessage
    from anthropic.types.raw_message_stream_event import RawMessageStreamEvent


def accumulate_event(
    *,
    event: RawMessageStreamEvent,
    current_snapshot: Optional[ParsedMessage[ResponseFormatT]],
    output_format: Union[Type[ResponseFormatT], NotGiven] = NOT_GIVEN,
) -> ParsedMessage[ResponseFormatT]:
    """Apply an event to the message accumulated so far (`None` at the start) and return the message.

    The event may be parsed JSON.

    Raises:
        UnexpectedEventError: the event is out of order; a `RuntimeError`.
        MalformedInputError: the input of a tool call is complete, and is not JSON; a `ValueError`.
    """
    message: ParsedMessage[ResponseFormatT] = fold_event(
        message_types_for("messages"), current_snapshot, _read("messages", event), output_format
    )
    return message


def accumulate_beta_event(
    *,
    event: BetaRawMessageStreamEvent,
    current_snapshot: Optional[ParsedBetaMessage[ResponseFormatT]],
    request_headers: Optional[httpx.Headers] = None,
    output_format: Union[Type[ResponseFormatT], NotGiven] = NOT_GIVEN,
) -> ParsedBetaMessage[ResponseFormatT]:
    """Apply an event to a beta message; see `accumulate_event`.

    Args:
        request_headers: Those of the request. With the beta `fine-grained-tool-streaming-2025-05-14` in them,
            tool input shows strings that have not ended.

    Raises:
        UnexpectedEventError, MalformedInputError: as for `accumulate_event`.
    """
    message: ParsedBetaMessage[ResponseFormatT] = fold_event(
        message_types_for("beta.messages", request_headers),
        current_snapshot,
        _read("beta.messages", event),
        output_format,
    )
    return message


def _read(endpoint: Endpoint, event: Any) -> Any:
    """Return an event that may be parsed JSON."""
    return decode(class_of(endpoint, "{}RawMessageStreamEvent"), dict(event)) if is_mapping(event) else event
