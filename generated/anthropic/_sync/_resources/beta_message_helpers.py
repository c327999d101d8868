# Generated from overrides/anthropic/lib/_resources/_async/beta_message_helpers.py. Do not edit.
"""The last steps of `beta.messages.stream`, `parse` and `tool_runner`: open the stream, send and parse, make
the runner.

Every first request loads this module, and few call these methods: they import what they need.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Iterable, Union, cast

from anthropic._core.request.options import FinalRequestOptions
from anthropic._core.sentinels import Omit
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types

if TYPE_CHECKING:
    from anthropic._client import Anthropic
    from anthropic._sync.streaming.beta_message_stream_manager import BetaMessageStreamManager
    from anthropic._sync.tools.tool_runner import BetaStreamingToolRunner, BetaToolRunner
    from anthropic.lib.tools._compaction import CompactionControl
    from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage

__all__ = ["BetaMessageHelpers"]


class BetaMessageHelpers(SyncAPIResource):
    """The hand-written methods behind `stream`, `parse` and `tool_runner` of a beta messages resource."""

    def _open_stream(self, options: FinalRequestOptions, output_format: Any) -> BetaMessageStreamManager[Any]:
        """Return a manager that sends the request when it is entered."""
        from anthropic._concurrency import threads
        from anthropic._core.request.helper_headers import mark_stream_helper
        from anthropic._sync.stream import Stream
        from anthropic._sync.streaming.beta_message_stream_manager import BetaMessageStreamManager

        options = mark_stream_helper(options, "beta.messages")
        request = threads.defer(
            lambda: self._client.request(
                beta_types.BetaMessage,
                options,
                stream=True,
                stream_cls=Stream[beta_types.BetaRawMessageStreamEvent],
            )
        )
        return BetaMessageStreamManager(request, output_format=output_format)

    def _parse_answer(self, options: FinalRequestOptions, output_format: Any) -> ParsedBetaMessage[Any]:
        """Send the request and parse the text of the message as the output type."""
        from anthropic._core.request.helper_headers import mark_parse_helper
        from anthropic.lib._parse._response import parse_beta_in_place

        options = mark_parse_helper(options, "beta.messages")
        options.post_parser = partial(parse_beta_in_place, output_format=output_format)
        message: Any = self._client.request(beta_types.BetaMessage, options)
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
    ) -> Union[BetaToolRunner[Any], BetaStreamingToolRunner[Any]]:
        """Return a tool runner, a streaming one if `stream` is true."""
        from anthropic._sync.tools.tool_runner import make_tool_runner

        runner: Union[BetaToolRunner[Any], BetaStreamingToolRunner[Any]] = make_tool_runner(
            cast("Anthropic", self._client),
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
