"""The last steps of `stream` and `parse`, and of `beta.messages.tool_runner`: open the stream, send and
parse, make the runner.

Every first request loads this module, and few call these methods: they import what they need.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Iterable, TypeVar, Union, cast

from anthropic._async.resource import AsyncAPIResource
from anthropic._core.request.options import FinalRequestOptions
from anthropic._core.sentinels import Omit

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic
    from anthropic.lib._parse._endpoints import Endpoint
    from anthropic.lib.streaming._async.message_stream_manager import (  # noqa: F401  # named in strings
        AsyncMessageStreamManager,
        BetaAsyncMessageStreamManager,
    )
    from anthropic.lib.tools._async.tool_runner import BetaAsyncStreamingToolRunner, BetaAsyncToolRunner
    from anthropic.lib.tools._compaction import CompactionControl
    from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage  # noqa: F401  # named in a string
    from anthropic.types.parsed_message import ParsedMessage  # noqa: F401  # named in a string

_ManagerT = TypeVar("_ManagerT")
_ParsedT = TypeVar("_ParsedT")


class _MessageHelpers(AsyncAPIResource, Generic[_ManagerT, _ParsedT]):
    _endpoint: ClassVar[Endpoint]

    def _open_stream(self, options: FinalRequestOptions, output_format: Any) -> _ManagerT:
        """Return a manager that sends the request when it is entered."""
        from anthropic._async.stream import AsyncStream
        from anthropic._concurrency import aio
        from anthropic._core.request.helper_headers import mark_stream_helper
        from anthropic.lib._parse._endpoints import class_of
        from anthropic.lib.streaming._async.message_stream_manager import MANAGERS

        options = mark_stream_helper(options, self._endpoint)
        stream: Any = AsyncStream
        request = aio.defer(
            lambda: self._sender("post").request(
                class_of(self._endpoint, "{}Message"),
                options,
                stream=True,
                stream_cls=stream[class_of(self._endpoint, "{}RawMessageStreamEvent")],
            )
        )
        manager: _ManagerT = MANAGERS[self._endpoint](request, output_format=output_format)
        return manager

    async def _parse_answer(self, options: FinalRequestOptions, output_format: Any) -> _ParsedT:
        """Send the request and parse the text of the message as the output type."""
        from anthropic._core.request.helper_headers import mark_parse_helper
        from anthropic.lib._parse._endpoints import class_of
        from anthropic.lib._parse._response import parse_in_place

        options = mark_parse_helper(options, self._endpoint)
        options.post_parser = partial(parse_in_place, endpoint=self._endpoint, output_format=output_format)
        message: _ParsedT = await self._sender("post").request(class_of(self._endpoint, "{}Message"), options)
        return message


class AsyncMessageHelpers(_MessageHelpers["AsyncMessageStreamManager[Any]", "ParsedMessage[Any]"]):
    """The hand-written methods behind `stream` and `parse` of a messages resource."""

    _endpoint: ClassVar[Endpoint] = "messages"


class AsyncBetaMessageHelpers(
    _MessageHelpers["BetaAsyncMessageStreamManager[Any]", "ParsedBetaMessage[Any]"]
):
    """The hand-written methods behind `stream`, `parse` and `tool_runner` of a beta messages resource."""

    _endpoint: ClassVar[Endpoint] = "beta.messages"

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
