"""The streams that `client.messages.stream()` and `client.beta.messages.stream()` open."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Generic

from anthropic._core.typing_names import ResponseFormatT

from .message_stream_base import AsyncMessageStreamBase

if TYPE_CHECKING:
    from anthropic.lib._parse._endpoints import Endpoint
    from anthropic.lib.streaming._beta_types import ParsedBetaMessageStreamEvent  # noqa: F401  # named in a string
    from anthropic.lib.streaming._types import ParsedMessageStreamEvent  # noqa: F401  # named in a string
    from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage  # noqa: F401  # named in a string
    from anthropic.types.parsed_message import ParsedMessage  # noqa: F401  # named in a string


class AsyncMessageStream(
    AsyncMessageStreamBase["ParsedMessageStreamEvent[ResponseFormatT]", "ParsedMessage[ResponseFormatT]"],
    Generic[ResponseFormatT],
):
    __doc__ = AsyncMessageStreamBase.__doc__

    _endpoint: ClassVar[Endpoint] = "messages"

    # Tracers read it, under its mangled name.
    __final_message_snapshot = property(attrgetter("_snapshot"))


class BetaAsyncMessageStream(
    AsyncMessageStreamBase[
        "ParsedBetaMessageStreamEvent[ResponseFormatT]", "ParsedBetaMessage[ResponseFormatT]"
    ],
    Generic[ResponseFormatT],
):
    __doc__ = AsyncMessageStreamBase.__doc__

    _endpoint: ClassVar[Endpoint] = "beta.messages"


STREAMS: Dict[Endpoint, Any] = {"messages": AsyncMessageStream, "beta.messages": BetaAsyncMessageStream}
