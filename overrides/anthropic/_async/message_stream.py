"""The stream of a message that is being written, as `client.messages.stream()` opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from anthropic._core.typing_names import ResponseFormatT

from .message_stream_base import AsyncMessageStreamBase

if TYPE_CHECKING:
    from anthropic.lib.streaming._flavours import Endpoint
    from anthropic.lib.streaming._types import ParsedMessageStreamEvent
    from anthropic.types.parsed_message import ParsedMessage

    _Base = AsyncMessageStreamBase[ParsedMessageStreamEvent[ResponseFormatT], ParsedMessage[ResponseFormatT]]
else:
    _Base = AsyncMessageStreamBase

__all__ = ["AsyncMessageStream"]


class AsyncMessageStream(_Base, Generic[ResponseFormatT]):
    __doc__ = AsyncMessageStreamBase.__doc__

    _endpoint: ClassVar[Endpoint] = "messages"
