# Generated from overrides/anthropic/lib/streaming/_async/beta_message_stream_manager.py. Do not edit.
"""The context manager that `client.beta.messages.stream()` returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from anthropic._concurrency import threads
from anthropic._core.sentinels import NOT_GIVEN
from anthropic._core.typing_names import ResponseFormatT

from .message_stream_manager_base import MessageStreamManagerBase

if TYPE_CHECKING:
    from anthropic._sync.stream import Stream

    from .beta_message_stream import BetaMessageStream

__all__ = ["BetaMessageStreamManager"]


class BetaMessageStreamManager(
    MessageStreamManagerBase["BetaMessageStream[ResponseFormatT]"], Generic[ResponseFormatT]
):
    __doc__ = MessageStreamManagerBase.__doc__

    def __init__(self, api_request: threads.Deferred[Stream[Any]], *, output_format: Any = NOT_GIVEN) -> None:
        self.__api_request = api_request
        self.__output_format = output_format

    def _request(self) -> threads.Deferred[Stream[Any]]:
        return self.__api_request

    def _make_stream(self, raw_stream: Stream[Any]) -> BetaMessageStream[ResponseFormatT]:
        # Imported here: most programs that import the resource do not stream.
        from .beta_message_stream import BetaMessageStream

        return BetaMessageStream[ResponseFormatT](raw_stream, self.__output_format)
