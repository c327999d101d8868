"""The base of message streams: read the raw stream, accumulate the message, yield events and text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, ClassVar, Generic, Optional, TypeVar, cast

from typing_extensions import Self

from anthropic._async.stream import AsyncStream, ReplaceableIterator
from anthropic._concurrency import aio
from anthropic._core.deferred import httpx
from anthropic._core.events.stream import is_text
from anthropic._core.request.json_merge import sent_value
from anthropic._core.sentinels import NOT_GIVEN

if TYPE_CHECKING:
    from anthropic.lib._parse._endpoints import Endpoint
    from anthropic.lib.streaming._events import MessageProgress

_EventT = TypeVar("_EventT")
_MessageT = TypeVar("_MessageT")


class AsyncMessageStreamBase(Generic[_EventT, _MessageT]):
    """The events of a message as it is generated, and the message accumulated so far.

    Iterate over it for the events, or over `text_stream` for the text alone; `get_final_message()` reads
    whatever you have not read. Text and tool input are joined when you read them, so that an event costs the
    same however long the message gets.

    Iterating raises what a `Stream` raises, and `APIConnectionError` where the stream ends before the message
    does. The error's `partial_message` is what had arrived.
    """

    _progress: MessageProgress
    _raw_stream: AsyncStream[Any]
    _iterator: AsyncIterator[_EventT]
    _endpoint: ClassVar[Endpoint]
    _passes_for: ClassVar[Any] = AsyncStream

    def __init__(self, raw_stream: AsyncStream[Any], output_format: Any = NOT_GIVEN) -> None:
        from anthropic.lib.streaming._events import MessageProgress
        from anthropic.lib.streaming._message_types import message_types_for

        self._raw_stream = raw_stream
        response = getattr(raw_stream, "response", None)
        options = getattr(raw_stream, "_options", None)
        tools = options and sent_value("tools", options.extra_json, options.json_data)
        message_types = message_types_for(self._endpoint, response and response.request.headers, tools)
        self._progress = MessageProgress(message_types, raw_stream, output_format)
        self._was_closed = False
        self._iterator = self._default_iterator = self.__stream__()
        self._text_stream = self.__stream_text__()

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text of the message, delta by delta."""
        self._check_owner()
        return self._text_stream

    @text_stream.setter
    def text_stream(self, text_stream: AsyncIterator[str]) -> None:
        self._text_stream = text_stream

    @property
    def response(self) -> httpx.Response:
        """The HTTP response, its body still arriving."""
        return self._raw_stream.response

    @property
    def request_id(self) -> Optional[str]:
        """The id by which Anthropic can find the request; quote it when you report a problem."""
        request_id: Optional[str] = self.response.headers.get("request-id")
        return request_id

    @property
    def workspace_id(self) -> Optional[str]:
        """The workspace to which the request is attributed, where the API names it."""
        workspace_id: Optional[str] = self.response.headers.get("anthropic-workspace-id")
        return workspace_id

    @property
    def current_message_snapshot(self) -> _MessageT:
        """The message accumulated so far: the same object every time, updated by every event.

        Raises:
            AssertionError: nothing has been read yet.
        """
        message = self._snapshot
        if message is None:
            raise AssertionError("The message has not begun: nothing has been read of the stream yet")
        return message

    @property
    def idle_timeout(self) -> Optional[float]:
        """Seconds without any event but pings after which to give up; see `idle_timeout` of `Stream`."""
        return self._raw_stream.idle_timeout

    @idle_timeout.setter
    def idle_timeout(self, seconds: Optional[float]) -> None:
        self._raw_stream.idle_timeout = seconds

    @property
    def max_restarts(self) -> int:
        """How often to send the request again if the stream breaks before its first content; see
        `max_restarts` of `Stream`."""
        return self._raw_stream.max_restarts

    @max_restarts.setter
    def max_restarts(self, times: int) -> None:
        self._raw_stream.max_restarts = times

    async def __anext__(self) -> _EventT:
        self._check_owner()
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_EventT]:
        self._check_owner()
        return ReplaceableIterator(self)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Discard what has not arrived, and release the connection."""
        self._was_closed = True
        await self._raw_stream.close()

    async def get_final_message(self) -> _MessageT:
        """Read the rest of the stream and return the complete message.

        Raises:
            APIConnectionError: the stream broke or was closed before the end; `partial_message` is what had
                arrived.
            StructuredOutputError: the message is complete, and its text is not of the output type.
        """
        await self.until_done()
        message: _MessageT = self._progress.final()
        return message

    async def get_final_text(self) -> str:
        """Read the rest of the stream and return the text of the message, its text blocks joined.

        Raises:
            RuntimeError: the message has no text.
            APIConnectionError: as for `get_final_message`.
        """
        await self.until_done()
        content = self._progress.message.content
        texts = [block.text or "" for block in content if block.type == "text"]
        if not texts:
            block_types = ", ".join(sorted({str(block.type) for block in content})) or "none"
            raise RuntimeError(f"The answer has no text; its blocks are: {block_types}")
        return "".join(texts)

    async def until_done(self) -> None:
        """Read the rest of the stream.

        Raises:
            APIConnectionError: as for `get_final_message`.
        """
        if self._is_overridden:
            async for _ in self:
                pass
        else:
            await cast("Any", self._default_iterator).aclose()
            await self._drain()
        if not self._progress.is_complete:
            raise self._progress.incomplete_error(self.response, was_closed=self._was_closed)

    @property
    def _snapshot(self) -> Optional[_MessageT]:
        message: Optional[_MessageT] = self._progress.message
        return message

    @property
    def _is_overridden(self) -> bool:
        """Whether a subclass or a tracer replaced the iterator, so that every event has to go through it."""
        cls = type(self)
        return (
            self._iterator is not self._default_iterator
            or cls.__aiter__ is not _default_aiter
            or cls.__stream__ is not _default_stream
        )

    async def __stream__(self) -> AsyncIterator[_EventT]:
        progress = self._progress
        with progress.attach_on_error():
            async for raw in self._raw_stream:
                if self._was_closed:
                    return
                for event in progress.events(raw):
                    yield event
            self._check_end()

    async def __stream_text__(self) -> AsyncIterator[str]:
        if self._is_overridden:
            async for event in self:
                if is_text(event):
                    yield cast("Any", event).delta.text
            return
        progress = self._progress
        with progress.attach_on_error():
            async for raw in self._raw_stream:
                if self._was_closed:
                    return
                progress.apply(raw)
                if is_text(raw):
                    yield raw.delta.text
            self._check_end()

    async def _drain(self) -> None:
        progress = self._progress
        if progress.failure is not None:
            raise progress.failure
        with progress.attach_on_error():
            async for raw in self._raw_stream:
                if self._was_closed:
                    return
                progress.apply(raw)
            self._check_end()

    def _check_owner(self) -> None:
        """Raise where the stream was begun in another event loop, whose end passes for its own."""
        aio.check_owner(getattr(self._raw_stream, "_owner", None))

    def _check_end(self) -> None:
        """Raise if the stream ended before the message was complete, unless it was closed on purpose."""
        if not self._progress.is_complete and not self._was_closed:
            raise self._progress.incomplete_error(self.response, was_closed=False)


_base: Any = AsyncMessageStreamBase
_default_aiter: Any = _base.__aiter__
_default_stream: Any = _base.__stream__
