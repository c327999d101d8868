"""Folding events into a message one call at a time, as tracers and agent frameworks do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Type, Union

from anthropic._core.sentinels import NOT_GIVEN, NotGiven
from anthropic._core.typing_names import ResponseFormatT

from ._flavours import flavour_of
from ._fold import fold_event

if TYPE_CHECKING:
    from anthropic.types.parsed_message import ParsedMessage
    from anthropic.types.raw_message_stream_event import RawMessageStreamEvent


__all__ = ["accumulate_event"]


def accumulate_event(
    *,
    event: RawMessageStreamEvent,
    current_snapshot: Optional[ParsedMessage[ResponseFormatT]],
    output_format: Union[Type[ResponseFormatT], NotGiven] = NOT_GIVEN,
) -> ParsedMessage[ResponseFormatT]:
    """The message after an event: pass what the last call gave, `None` at first.

    Raises:
        UnexpectedEventError: the event cannot come here; a `RuntimeError`.
        MalformedInputError: the input of a tool is complete and is no JSON; a `ValueError`.
    """
    message: ParsedMessage[ResponseFormatT] = fold_event(
        flavour_of("messages"), current_snapshot, event, output_format
    )
    return message
