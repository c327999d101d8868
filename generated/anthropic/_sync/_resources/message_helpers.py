# Generated from overrides/anthropic/lib/_resources/_async/message_helpers.py. Do not edit.
"""The last steps of `messages.stream` and `parse`: open the stream, or send and parse.

Every first request loads this module, and few call these methods: they import what they need.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from anthropic import types
from anthropic._core.request.options import FinalRequestOptions
from anthropic._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from anthropic._sync.streaming.message_stream_manager import MessageStreamManager
    from anthropic.types.parsed_message import ParsedMessage

__all__ = ["MessageHelpers"]


class MessageHelpers(SyncAPIResource):
    """The hand-written methods behind `stream` and `parse` of a messages resource."""

    def _open_stream(self, options: FinalRequestOptions, output_format: Any) -> MessageStreamManager[Any]:
        """Return a manager that sends the request when it is entered."""
        from anthropic._concurrency import threads
        from anthropic._core.request.helper_headers import mark_stream_helper
        from anthropic._sync.stream import Stream
        from anthropic._sync.streaming.message_stream_manager import MessageStreamManager

        options = mark_stream_helper(options, "messages")
        request = threads.defer(
            lambda: self._client.request(
                types.Message, options, stream=True, stream_cls=Stream[types.RawMessageStreamEvent]
            )
        )
        return MessageStreamManager(request, output_format=output_format)

    def _parse_answer(self, options: FinalRequestOptions, output_format: Any) -> ParsedMessage[Any]:
        """Send the request and parse the text of the message as the output type."""
        from anthropic._core.request.helper_headers import mark_parse_helper
        from anthropic.lib._parse._response import parse_in_place

        options = mark_parse_helper(options, "messages")
        options.post_parser = partial(parse_in_place, output_format=output_format)
        message: Any = self._client.request(types.Message, options)
        return cast("ParsedMessage[Any]", message)
