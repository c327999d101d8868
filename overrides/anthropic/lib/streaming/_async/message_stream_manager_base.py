"""The base of stream managers: send the request and open the stream on entering, close it on leaving."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Optional, Type, TypeVar

from anthropic._concurrency import aio

if TYPE_CHECKING:
    from anthropic._async.stream import AsyncStream

    from .message_stream_base import AsyncMessageStreamBase

__all__ = ["AsyncMessageStreamManagerBase"]

_MessageStreamT = TypeVar("_MessageStreamT", bound="AsyncMessageStreamBase[Any, Any]")


class AsyncMessageStreamManagerBase(Generic[_MessageStreamT]):
    """A context manager for one message stream: `async with client.messages.stream(...) as stream:`."""

    _opened: Optional[_MessageStreamT] = None

    async def __aenter__(self) -> _MessageStreamT:
        raw_stream = await aio.resolve(self._request())
        self._opened = self._make_stream(raw_stream)
        return self._opened

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        if self._opened is not None:
            await self._opened.close()

    def _request(self) -> aio.Deferred[AsyncStream[Any]]:
        """Return the request to send. Subclasses keep it under a name of their own, which tracers replace."""
        raise NotImplementedError

    def _make_stream(self, raw_stream: AsyncStream[Any]) -> _MessageStreamT:
        """Return the message stream over a raw stream."""
        raise NotImplementedError
