# Generated from overrides/anthropic/lib/streaming/_async/message_stream.py. Do not edit.
"""The stream that `client.messages.stream()` opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, Optional

from anthropic._core.typing_names import ResponseFormatT

from .message_stream_base import MessageStreamBase

if TYPE_CHECKING:
    from anthropic.lib.streaming._message_types import Endpoint
    from anthropic.lib.streaming._types import ParsedMessageStreamEvent  # noqa: F401  # named in a string
    from anthropic.types.parsed_message import ParsedMessage

__all__ = ["MessageStream"]


class MessageStream(
    MessageStreamBase["ParsedMessageStreamEvent[ResponseFormatT]", "ParsedMessage[ResponseFormatT]"],
    Generic[ResponseFormatT],
):
    __doc__ = MessageStreamBase.__doc__

    _endpoint: ClassVar[Endpoint] = "messages"

    # Tracers read it, under its mangled name.
    @property
    def __final_message_snapshot(self) -> Optional[ParsedMessage[ResponseFormatT]]:  # pyright: ignore[reportUnusedFunction]
        return self._snapshot
