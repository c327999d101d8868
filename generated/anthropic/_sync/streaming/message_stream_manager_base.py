# Generated from overrides/anthropic/lib/streaming/_async/message_stream_manager_base.py. Do not edit.
"""The base of stream managers: send the request and open the stream on entering, close it on leaving."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Optional, Type, TypeVar

from anthropic._concurrency import threads

if TYPE_CHECKING:
    from anthropic._sync.stream import Stream

    from .message_stream_base import MessageStreamBase

__all__ = ["MessageStreamManagerBase"]

_MessageStreamT = TypeVar("_MessageStreamT", bound="MessageStreamBase[Any, Any]")


class MessageStreamManagerBase(Generic[_MessageStreamT]):
    """A context manager for one message stream: `with client.messages.stream(...) as stream:`."""

    _opened: Optional[_MessageStreamT] = None

    def __enter__(self) -> _MessageStreamT:
        raw_stream = threads.resolve(self._request())
        self._opened = self._make_stream(raw_stream)
        return self._opened

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        if self._opened is not None:
            self._opened.close()

    def _request(self) -> threads.Deferred[Stream[Any]]:
        """Return the request to send. Subclasses keep it under a name of their own, which tracers replace."""
        raise NotImplementedError

    def _make_stream(self, raw_stream: Stream[Any]) -> _MessageStreamT:
        """Return the message stream over a raw stream."""
        raise NotImplementedError
