# Written by make generate from overrides/anthropic/lib/streaming/_async/message_stream_manager_base.py. Do not edit.
"""What the managers of message streams have in common: a stream that is opened on entering."""

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
    """Opens a message stream: `with client.messages.stream(...) as stream:`. Good for one stream."""

    _opened: Optional[_MessageStreamT] = None

    def __enter__(self) -> _MessageStreamT:
        raw_stream = threads.made(self._request())
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

    def _request(self) -> threads.Promise[Stream[Any]]:
        """The request to make. Subclasses keep it under a name of their own, which tracers replace."""
        raise NotImplementedError

    def _make_stream(self, raw_stream: Stream[Any]) -> _MessageStreamT:
        """The message stream over the raw one."""
        raise NotImplementedError
