"""The last steps of `beta.messages.stream`, `parse` and `tool_runner`: open the stream, send and parse, make
the runner.

Every first request loads this module, and few call these methods: they import what they need.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Iterable, Union, cast

from anthropic._async.resource import AsyncAPIResource
from anthropic._core.request.options import FinalRequestOptions
from anthropic._core.sentinels import Omit
from anthropic.types import beta as beta_types

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic
    from anthropic.lib.streaming._async.beta_message_stream_manager import BetaAsyncMessageStreamManager
    from anthropic.lib.tools._async.tool_runner import BetaAsyncStreamingToolRunner, BetaAsyncToolRunner
    from anthropic.lib.tools._compaction import CompactionControl
    from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage

__all__ = ["AsyncBetaMessageHelpers"]


class AsyncBetaMessageHelpers(AsyncAPIResource):
    """The hand-written methods behind `stream`, `parse` and `tool_runner` of a beta messages resource."""

    def _open_stream(
        self, options: FinalRequestOptions, output_format: Any
    ) -> BetaAsyncMessageStreamManager[Any]:
        """Return a manager that sends the request when it is entered."""
        from anthropic._async.stream import AsyncStream
        from anthropic._concurrency import aio
        from anthropic._core.request.helper_headers import mark_stream_helper
        from anthropic.lib.streaming._async.beta_message_stream_manager import BetaAsyncMessageStreamManager

        options = mark_stream_helper(options, "beta.messages")
        request = aio.defer(
            lambda: self._client.request(
                beta_types.BetaMessage,
                options,
                stream=True,
                stream_cls=AsyncStream[beta_types.BetaRawMessageStreamEvent],
            )
        )
        return BetaAsyncMessageStreamManager(request, output_format=output_format)

    async def _parse_answer(self, options: FinalRequestOptions, output_format: Any) -> ParsedBetaMessage[Any]:
        """Send the request and parse the text of the message as the output type."""
        from anthropic._core.request.helper_headers import mark_parse_helper
        from anthropic.lib._parse._response import parse_beta_in_place

        options = mark_parse_helper(options, "beta.messages")
        options.post_parser = partial(parse_beta_in_place, output_format=output_format)
        message: Any = await self._client.request(beta_types.BetaMessage, options)
        return cast("ParsedBetaMessage[Any]", message)

    def _run_tools(
        self,
        *,
        tools: Iterable[Any],
        stream: Union[bool, Omit],
        max_iterations: Union[int, Omit],
        compaction_control: Union[CompactionControl, Omit],
        extra_headers: Any,
        extra_query: Any,
        extra_body: Any,
        timeout: Any,
        **params: Any,
    ) -> Union[BetaAsyncToolRunner[Any], BetaAsyncStreamingToolRunner[Any]]:
        """Return a tool runner, a streaming one if `stream` is true."""
        from anthropic.lib.tools._async.tool_runner import make_tool_runner

        runner: Union[BetaAsyncToolRunner[Any], BetaAsyncStreamingToolRunner[Any]] = make_tool_runner(
            cast("AsyncAnthropic", self._client),
            tools=tools,
            stream=stream,
            max_iterations=max_iterations,
            compaction_control=compaction_control,
            params=params,
            options={
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
        )
        return runner
