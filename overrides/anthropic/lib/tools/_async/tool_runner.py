"""The tool runners: send the conversation, run the tools that the model calls, send their results, repeat."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Dict,
    Generic,
    Iterable,
    Mapping,
    Optional,
    TypeVar,
)

from typing_extensions import Self

from anthropic._concurrency import aio
from anthropic._core.deprecation import warn_caller
from anthropic._core.sentinels import is_given
from anthropic.lib.tools._compaction import COMPACTION_CONTROL_IS_DEPRECATED, CompactionControl
from anthropic.lib.tools._conversation import BaseToolRunner, ResponseFormatT
from anthropic.lib.tools._tool_calls import (
    MISTAKES,
    check_tools,
    failed_result,
    finished_result,
    split_tools,
    unknown_result,
)
from anthropic.types import beta as beta_types

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic
    from anthropic.lib.streaming._async.message_stream import BetaAsyncMessageStream
    from anthropic.lib.streaming._async.message_stream_manager import BetaAsyncMessageStreamManager

RunnerItemT = TypeVar("RunnerItemT")


class BaseAsyncToolRunner(BaseToolRunner[ResponseFormatT], Generic[RunnerItemT, ResponseFormatT]):
    """A loop that sends the conversation, runs the tools that the message calls and sends their results,
    until a message calls none. Iterate over it for the result of each turn, or call `until_done()`.

    Tools run only if the model stopped to have them run: a message that was cut off or refused ends the loop,
    and one that the API paused is sent back as it is."""

    max_parallel_tools = aio.PARALLEL_CALLS

    def __init__(
        self,
        *,
        params: Mapping[str, Any],
        options: Mapping[str, Any],
        tools: Iterable[Any],
        client: AsyncAnthropic,
        max_iterations: Optional[int] = None,
        compaction_control: Optional[CompactionControl] = None,
    ) -> None:
        super().__init__(
            params=params,
            options=options,
            tools=tools,
            max_iterations=max_iterations,
            compaction_control=compaction_control,
        )
        self._client: Any = client
        self._message: Optional[beta_types.ParsedBetaMessage[ResponseFormatT]] = None
        self._iterator = self.__run__()

    async def __anext__(self) -> RunnerItemT:
        return await self._iterator.__anext__()

    def __aiter__(self) -> Self:
        return self

    async def __run__(self) -> AsyncIterator[RunnerItemT]:
        while self._begin_turn():
            item = await self._send_request()
            try:
                yield item
                message: Any = await self._get_last_message()
            finally:
                await self._end_request()
            next_step = self._end_turn(message)
            if next_step == "answer":
                response = await self.generate_tool_call_response()
                if response is None:
                    return
                self._add_turn(message, response)
            elif next_step == "compact":
                self._restart_from(await self._client.beta.messages.create(**self._summary_request()))

    async def _send_request(self) -> RunnerItemT:
        """Send the conversation; return what the runner yields."""
        raise NotImplementedError

    async def _end_request(self) -> None:
        """Close the request of this turn."""

    async def _get_last_message(self) -> Optional[beta_types.ParsedBetaMessage[ResponseFormatT]]:
        """Return the message of this turn, None before the first."""
        return self._message

    async def until_done(self) -> beta_types.ParsedBetaMessage[ResponseFormatT]:
        """Run the loop to its end and return the last message.

        Raises:
            RuntimeError: no request was made, because `max_iterations` is 0.
        """
        async for _ in self:
            pass
        message = await self._get_last_message()
        if message is None:
            raise RuntimeError("The tool runner made no request: max_iterations is 0")
        return message

    async def generate_tool_call_response(self) -> Optional[beta_types.BetaMessageParam]:
        """Run the tools that the last message calls, once however often this is called, and return the
        message that holds their results, in the order of the calls. None if it calls no tools, or did not
        stop to have them run.

        Raises:
            TypeError: a mistake in a tool: it returned what has no form in JSON, or what has to be awaited.
        """
        if not self._response_is_known:
            message = await self._get_last_message()
            calls = [] if message is None else self._pending_calls(message)
            names = self._available_tool_names()
            self._keep_response(
                await aio.call_all(
                    [(self._run_call, (call, names)) for call in calls], self.max_parallel_tools
                )
            )
        return self._response  # type: ignore[return-value]

    async def _run_call(self, call: Any, names: Iterable[str]) -> Dict[str, Any]:
        if call.name not in names:
            return unknown_result(call, names)
        try:
            return finished_result(
                call, await aio.call_sync_or_async(self._tools_by_name[call.name].call, call.input)
            )
        except MISTAKES:
            raise
        except Exception as error:
            return failed_result(call, error)


class BetaAsyncToolRunner(
    BaseAsyncToolRunner["beta_types.ParsedBetaMessage[ResponseFormatT]", ResponseFormatT],
    Generic[ResponseFormatT],
):
    """A tool runner that yields the message of each turn.

    The tools of a turn run when the next message is requested. An exception in a tool becomes an error
    result, but for a result that has no form in JSON, which raises a `TypeError`.
    """

    async def _send_request(self) -> beta_types.ParsedBetaMessage[ResponseFormatT]:
        params = self._request_params("BetaToolRunner")
        message: beta_types.ParsedBetaMessage[ResponseFormatT]
        message = self._message = await self._client.beta.messages.parse(**params)
        return message


class BetaAsyncStreamingToolRunner(
    BaseAsyncToolRunner["BetaAsyncMessageStream[ResponseFormatT]", ResponseFormatT], Generic[ResponseFormatT]
):
    """A tool runner that yields the stream of each turn; what is left of it is read before the next one.

    Tools run, and loops end, as in the runner that yields messages.
    """

    _manager: BetaAsyncMessageStreamManager[ResponseFormatT]
    _stream: Optional[BetaAsyncMessageStream[ResponseFormatT]] = None

    async def _send_request(self) -> BetaAsyncMessageStream[ResponseFormatT]:
        self._manager = self._client.beta.messages.stream(**self._request_params("BetaToolRunner"))
        stream = await self._manager.__aenter__()
        self._stream, self._message = stream, None
        return stream

    async def _get_last_message(self) -> Optional[beta_types.ParsedBetaMessage[ResponseFormatT]]:
        if self._message is None and self._stream is not None:
            self._message = await self._stream.get_final_message()
        return self._message

    async def _end_request(self) -> None:
        await self._manager.__aexit__(None, None, None)


def make_tool_runner(
    client: AsyncAnthropic,
    *,
    tools: Iterable[Any],
    stream: Any,
    max_iterations: Any,
    compaction_control: Any,
    params: Mapping[str, Any],
    options: Mapping[str, Any],
) -> Any:
    """Return the runner for the arguments of `beta.messages.tool_runner`; `params` go into every request."""
    if is_given(compaction_control) and compaction_control and compaction_control.get("enabled"):
        warn_caller(COMPACTION_CONTROL_IS_DEPRECATED)
    runnable, definitions = split_tools(tools)
    check_tools(runnable, is_async=aio.IS_ASYNC)
    runner: Any = BetaAsyncStreamingToolRunner if is_given(stream) and stream else BetaAsyncToolRunner
    return runner(
        params={**{name: value for name, value in params.items() if is_given(value)}, "tools": definitions},
        options={name: value for name, value in options.items() if is_given(value) and value is not None},
        tools=runnable,
        client=client,
        max_iterations=max_iterations if is_given(max_iterations) else None,
        compaction_control=compaction_control if is_given(compaction_control) else None,
    )
