# Written by make generate from overrides/anthropic/_async/message_stream.py. Do not edit.
"""The stream of a message that is being written, as `client.messages.stream()` opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from anthropic._core.typing_names import ResponseFormatT

from .message_stream_base import MessageStreamBase

if TYPE_CHECKING:
    from anthropic.lib.streaming._flavours import Endpoint
    from anthropic.lib.streaming._types import ParsedMessageStreamEvent
    from anthropic.types.parsed_message import ParsedMessage

    _Base = MessageStreamBase[ParsedMessageStreamEvent[ResponseFormatT], ParsedMessage[ResponseFormatT]]
else:
    _Base = MessageStreamBase

__all__ = ["MessageStream"]


class MessageStream(_Base, Generic[ResponseFormatT]):
    __doc__ = MessageStreamBase.__doc__

    _endpoint: ClassVar[Endpoint] = "messages"
