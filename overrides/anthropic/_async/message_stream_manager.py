"""What `client.messages.stream()` returns: makes the request when entered, closes the stream when left."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Optional, Type

from anthropic._concurrency import aio
from anthropic._core.sentinels import NOT_GIVEN
from anthropic._core.typing_names import ResponseFormatT

if TYPE_CHECKING:
    from .message_stream import AsyncMessageStream
    from .stream import AsyncStream

__all__ = ["AsyncMessageStreamManager"]


class AsyncMessageStreamManager(Generic[ResponseFormatT]):
    """Opens a message stream: `async with client.messages.stream(...) as stream:`. Good for one stream."""

    def __init__(self, api_request: aio.Promise[AsyncStream[Any]], *, output_format: Any = NOT_GIVEN) -> None:
        self.__stream: Optional[AsyncMessageStream[ResponseFormatT]] = None
        self.__api_request = api_request  # a name that tracers replace
        self.__output_format = output_format

    async def __aenter__(self) -> AsyncMessageStream[ResponseFormatT]:
        # Loaded here: most programs that import the resource stream nothing.
        from .message_stream import AsyncMessageStream

        raw_stream = await aio.made(self.__api_request)
        self.__stream = AsyncMessageStream[ResponseFormatT](raw_stream, self.__output_format)
        return self.__stream

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        if self.__stream is not None:
            await self.__stream.close()
