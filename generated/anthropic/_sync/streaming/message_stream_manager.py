# Generated from overrides/anthropic/lib/streaming/_async/message_stream_manager.py. Do not edit.
"""The context manager that `client.messages.stream()` returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Optional

from anthropic._concurrency import threads
from anthropic._core.sentinels import NOT_GIVEN
from anthropic._core.typing_names import ResponseFormatT

from .message_stream_manager_base import MessageStreamManagerBase

if TYPE_CHECKING:
    from anthropic._sync.stream import Stream

    from .message_stream import MessageStream

__all__ = ["MessageStreamManager"]


class MessageStreamManager(
    MessageStreamManagerBase["MessageStream[ResponseFormatT]"], Generic[ResponseFormatT]
):
    __doc__ = MessageStreamManagerBase.__doc__

    def __init__(self, api_request: threads.Deferred[Stream[Any]], *, output_format: Any = NOT_GIVEN) -> None:
        self.__api_request = api_request
        self.__output_format = output_format

    def _request(self) -> threads.Deferred[Stream[Any]]:
        return self.__api_request

    # Tracers read it, under its mangled name.
    @property
    def __stream(self) -> Optional[MessageStream[ResponseFormatT]]:  # pyright: ignore[reportUnusedFunction]
        return self._opened

    def _make_stream(self, raw_stream: Stream[Any]) -> MessageStream[ResponseFormatT]:
        # Imported here: most programs that import the resource do not stream.
        from .message_stream import MessageStream

        return MessageStream[ResponseFormatT](raw_stream, self.__output_format)
