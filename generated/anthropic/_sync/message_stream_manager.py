# Written by make generate from overrides/anthropic/_async/message_stream_manager.py. Do not edit.
"""What `client.messages.stream()` returns: makes the request when entered, closes the stream when left."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Optional, Type

from anthropic._concurrency import threads
from anthropic._core.sentinels import NOT_GIVEN
from anthropic._core.typing_names import ResponseFormatT

if TYPE_CHECKING:
    from .message_stream import MessageStream
    from .stream import Stream

__all__ = ["MessageStreamManager"]


class MessageStreamManager(Generic[ResponseFormatT]):
    """Opens a message stream: `with client.messages.stream(...) as stream:`. Good for one stream."""

    def __init__(self, api_request: threads.Promise[Stream[Any]], *, output_format: Any = NOT_GIVEN) -> None:
        self.__stream: Optional[MessageStream[ResponseFormatT]] = None
        self.__api_request = api_request  # a name that tracers replace
        self.__output_format = output_format

    def __enter__(self) -> MessageStream[ResponseFormatT]:
        # Loaded here: most programs that import the resource stream nothing.
        from .message_stream import MessageStream

        raw_stream = threads.made(self.__api_request)
        self.__stream = MessageStream[ResponseFormatT](raw_stream, self.__output_format)
        return self.__stream

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        if self.__stream is not None:
            self.__stream.close()
