"""The last steps of `messages.stream` and `parse`: open the stream, or send and parse.

Every first request loads this module, and few call these methods: they import what they need.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from anthropic import types
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.request.options import FinalRequestOptions

if TYPE_CHECKING:
    from anthropic.lib.streaming._async.message_stream_manager import AsyncMessageStreamManager
    from anthropic.types.parsed_message import ParsedMessage

__all__ = ["AsyncMessageHelpers"]


class AsyncMessageHelpers(AsyncAPIResource):
    """The hand-written methods behind `stream` and `parse` of a messages resource."""

    def _open_stream(
        self, options: FinalRequestOptions, output_format: Any
    ) -> AsyncMessageStreamManager[Any]:
        """Return a manager that sends the request when it is entered."""
        from anthropic._async.stream import AsyncStream
        from anthropic._concurrency import aio
        from anthropic._core.request.helper_headers import mark_stream_helper
        from anthropic.lib.streaming._async.message_stream_manager import AsyncMessageStreamManager

        options = mark_stream_helper(options, "messages")
        request = aio.defer(
            lambda: self._client.request(
                types.Message, options, stream=True, stream_cls=AsyncStream[types.RawMessageStreamEvent]
            )
        )
        return AsyncMessageStreamManager(request, output_format=output_format)

    async def _parse_answer(self, options: FinalRequestOptions, output_format: Any) -> ParsedMessage[Any]:
        """Send the request and parse the text of the message as the output type."""
        from anthropic._core.request.helper_headers import mark_parse_helper
        from anthropic.lib._parse._response import parse_in_place

        options = mark_parse_helper(options, "messages")
        options.post_parser = partial(parse_in_place, output_format=output_format)
        message: Any = await self._client.request(types.Message, options)
        return cast("ParsedMessage[Any]", message)
