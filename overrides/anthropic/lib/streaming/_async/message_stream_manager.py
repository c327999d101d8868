"""The context managers that `client.messages.stream()` and `client.beta.messages.stream()` return: send the
request and open the stream on entering, close it on leaving."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Generic, Optional, TypeVar

from anthropic._concurrency import aio
from anthropic._core.sentinels import NOT_GIVEN
from anthropic._core.typing_names import ResponseFormatT

if TYPE_CHECKING:
    from anthropic._async.stream import AsyncStream
    from anthropic.lib._parse._endpoints import Endpoint

    from .message_stream import AsyncMessageStream, BetaAsyncMessageStream  # noqa: F401  # named in strings
    from .message_stream_base import AsyncMessageStreamBase

_MessageStreamT = TypeVar("_MessageStreamT", bound="AsyncMessageStreamBase[Any, Any]")


class AsyncMessageStreamManagerBase(Generic[_MessageStreamT]):
    """A context manager for one message stream: `async with client.messages.stream(...) as stream:`."""

    _opened: Optional[_MessageStreamT] = None
    _endpoint: ClassVar[Endpoint]

    def __init__(
        self, api_request: aio.Deferred[AsyncStream[Any]], *, output_format: Any = NOT_GIVEN
    ) -> None:
        self._request = api_request
        self._output_format = output_format

    async def __aenter__(self) -> _MessageStreamT:
        # Imported here: most programs that import the resource do not stream.
        from .message_stream import STREAMS

        raw_stream = await aio.resolve(self._request)
        stream: _MessageStreamT = STREAMS[self._endpoint](raw_stream, self._output_format)
        self._opened = stream
        return stream

    async def __aexit__(self, *exception: object) -> None:
        if self._opened is not None:
            await self._opened.close()


# Tracers read the stream of a manager, and replace its request, under their mangled names.
_opened = property(attrgetter("_opened"))
_request = property(attrgetter("_request"), lambda manager, request: setattr(manager, "_request", request))


class AsyncMessageStreamManager(
    AsyncMessageStreamManagerBase["AsyncMessageStream[ResponseFormatT]"], Generic[ResponseFormatT]
):
    __doc__ = AsyncMessageStreamManagerBase.__doc__

    _endpoint: ClassVar[Endpoint] = "messages"
    __api_request, __stream = _request, _opened


class BetaAsyncMessageStreamManager(
    AsyncMessageStreamManagerBase["BetaAsyncMessageStream[ResponseFormatT]"], Generic[ResponseFormatT]
):
    __doc__ = AsyncMessageStreamManagerBase.__doc__

    _endpoint: ClassVar[Endpoint] = "beta.messages"
    __api_request = _request


MANAGERS: Dict[Endpoint, Any] = {
    "messages": AsyncMessageStreamManager,
    "beta.messages": BetaAsyncMessageStreamManager,
}
