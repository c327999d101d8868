"""The context manager that `client.messages.stream()` returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Optional

from anthropic._concurrency import aio
from anthropic._core.sentinels import NOT_GIVEN
from anthropic._core.typing_names import ResponseFormatT

from .message_stream_manager_base import AsyncMessageStreamManagerBase

if TYPE_CHECKING:
    from anthropic._async.stream import AsyncStream

    from .message_stream import AsyncMessageStream

__all__ = ["AsyncMessageStreamManager"]


class AsyncMessageStreamManager(
    AsyncMessageStreamManagerBase["AsyncMessageStream[ResponseFormatT]"], Generic[ResponseFormatT]
):
    __doc__ = AsyncMessageStreamManagerBase.__doc__

    def __init__(
        self, api_request: aio.Deferred[AsyncStream[Any]], *, output_format: Any = NOT_GIVEN
    ) -> None:
        self.__api_request = api_request
        self.__output_format = output_format

    def _request(self) -> aio.Deferred[AsyncStream[Any]]:
        return self.__api_request

    # Tracers read it, under its mangled name.
    @property
    def __stream(self) -> Optional[AsyncMessageStream[ResponseFormatT]]:  # pyright: ignore[reportUnusedFunction]
        return self._opened

    def _make_stream(self, raw_stream: AsyncStream[Any]) -> AsyncMessageStream[ResponseFormatT]:
        # Imported here: most programs that import the resource do not stream.
        from .message_stream import AsyncMessageStream

        return AsyncMessageStream[ResponseFormatT](raw_stream, self.__output_format)
