# Generated from overrides/anthropic/lib/streaming/_async/beta_message_stream.py. Do not edit.
"""The stream that `client.beta.messages.stream()` opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from anthropic._core.typing_names import ResponseFormatT

from .message_stream_base import MessageStreamBase

if TYPE_CHECKING:
    from anthropic.lib.streaming._beta_types import ParsedBetaMessageStreamEvent  # noqa: F401  # named in a string
    from anthropic.lib.streaming._message_types import Endpoint
    from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage  # noqa: F401  # named in a string

__all__ = ["BetaMessageStream"]


class BetaMessageStream(
    MessageStreamBase["ParsedBetaMessageStreamEvent[ResponseFormatT]", "ParsedBetaMessage[ResponseFormatT]"],
    Generic[ResponseFormatT],
):
    __doc__ = MessageStreamBase.__doc__

    _endpoint: ClassVar[Endpoint] = "beta.messages"
