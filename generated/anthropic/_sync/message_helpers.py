# Written by make generate from overrides/anthropic/_async/message_helpers.py. Do not edit.
"""What the messages resource does beyond its endpoints: message streams and structured outputs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from anthropic import types
from anthropic._concurrency import threads
from anthropic._core.helper_headers import with_helper_header
from anthropic._core.options import FinalRequestOptions
from anthropic._core.timeouts import sent_value

from .message_stream_manager import MessageStreamManager
from .resource import SyncAPIResource
from .stream import Stream

if TYPE_CHECKING:
    from anthropic.types.parsed_message import ParsedMessage

__all__ = ["MessageHelpers"]


class MessageHelpers(SyncAPIResource):
    """Gives a messages resource what its `stream` and `parse` end in."""

    def _open_stream(self, options: FinalRequestOptions, output_format: Any) -> MessageStreamManager[Any]:
        """A manager that makes the request when it is entered."""
        helper = {"X-Stainless-Helper-Method": "stream", "X-Stainless-Stream-Helper": "messages"}
        options = with_helper_header(options, helper)
        request = threads.later(
            lambda: self._client.request(
                types.Message, options, stream=True, stream_cls=Stream[types.RawMessageStreamEvent]
            )
        )
        return MessageStreamManager(request, output_format=output_format)

    def _parse_answer(self, options: FinalRequestOptions, output_format: Any) -> ParsedMessage[Any]:
        """Make the request and read the text of the answer as the type that was asked for."""
        from anthropic.lib._parse._response import parse_in_place

        if sent_value("stream", options.json_data):
            raise TypeError("`parse` reads whole answers; use `stream(output_format=...)` to stream them")
        options = with_helper_header(options, {"X-Stainless-Helper": "messages.parse"})
        options.post_parser = partial(parse_in_place, output_format=output_format)
        answer: Any = self._client.request(types.Message, options)
        return cast("ParsedMessage[Any]", answer)
