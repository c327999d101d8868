"""Follow the events of a session, run its tool calls, and send their results."""

from __future__ import annotations

import logging
import time
from inspect import iscoroutinefunction
from typing import Any, AsyncIterator, Awaitable, Callable, Dict, List, Optional, Tuple, TypeVar, Union

import anyio

from anthropic._concurrency import aio
from anthropic._core.delays import SESSION_STREAMS, TOOL_RESULTS
from anthropic._core.typing_names import Headers
from anthropic.lib.sessions._retry import TRANSIENT_ERRORS, describe_error, is_fatal_status_error
from anthropic.lib.sessions._session_calls import CallTracker, History, IdleTimer, ReadyCall, is_end_event
from anthropic.lib.sessions._session_results import DispatchedToolCall, result_event
from anthropic.lib.tools._tool_calls import failed_result, finished_result

TOOL_TIMEOUT = 150.0
"""Seconds for one tool call: more than the timeout of the shell, so that the shell reports first."""

SEND_RETRY_WINDOW = 300.0
"""Seconds during which sending a result is retried, if no lease says how long."""

_T = TypeVar("_T")

logger = logging.getLogger("anthropic.lib.sessions")


async def run_shielded(function: Callable[..., Awaitable[_T]], *args: Any) -> _T:
    """Run a function without interruption; a cancellation reaches the caller when it has returned."""
    results: List[_T] = []
    errors: List[BaseException] = []

    async def run() -> None:
        with anyio.CancelScope(shield=True):
            try:
                results.append(await function(*args))
            except Exception as error:
                errors.append(error)

    async with anyio.create_task_group() as group:
        group.start_soon(run)
    if errors:
        raise errors[0]
    return results[0]


class SessionRun:
    """One run over the events of a session, reconnecting as often as it takes.

    Between two calls nothing runs in the background: events wait in the connection while a tool runs.
    """

    def __init__(
        self,
        events: Any,
        session_id: str,
        tools: Dict[str, Any],
        *,
        max_idle: Optional[float],
        extra_headers: Optional[Headers],
        retry_window: Callable[[], Optional[float]],
    ) -> None:
        self._events = events
        self._session_id = session_id
        self._tools = tools
        self._extra_headers = extra_headers
        self._retry_window = retry_window
        self._tracker = CallTracker()
        self._idle_timer = IdleTimer(max_idle)
        self._stream: Any = None
        self._reconnects = 0
        self._has_ended = False

    async def calls(self) -> AsyncIterator[DispatchedToolCall]:
        """Yield the tool calls, each when it has been answered."""
        try:
            while True:
                ready = self._tracker.take()
                if ready is not None:
                    yield await run_shielded(self._handle_call, ready)
                elif self._has_ended:
                    return
                else:
                    await self._advance()
        finally:
            with anyio.CancelScope(shield=True):
                await self._disconnect()

    async def _advance(self) -> None:
        """Read the next event, or reconnect; end the run if the session stays idle for too long."""
        limit = self._idle_timer.remaining(time.monotonic(), has_held_calls=self._tracker.has_held_calls)
        with anyio.move_on_after(limit) as scope:
            try:
                is_connected = await (self._connect() if self._stream is None else self._read_event())
            except TRANSIENT_ERRORS as error:
                if is_fatal_status_error(error):
                    logger.error("The events of the session %s: %s", self._session_id, describe_error(error))
                    self._has_ended = True
                    return
                logger.warning(
                    "The events of the session %s broke off: %s", self._session_id, describe_error(error)
                )
                is_connected = False
            if not (is_connected or self._has_ended):
                await self._disconnect()
                await anyio.sleep(SESSION_STREAMS.delay(self._reconnects))
                self._reconnects += 1
        if scope.cancelled_caught:
            logger.info("The session %s has nothing left to do", self._session_id)
            self._has_ended = True

    async def _connect(self) -> bool:
        """Open the stream, then read the history: an event between the two is seen twice, not never."""
        self._stream = await self._events.stream(self._session_id, extra_headers=self._extra_headers)
        history = History()
        try:
            listed = self._events.list(self._session_id, limit=1000, extra_headers=self._extra_headers)
            async for event in listed:
                history.add(event)
        except TRANSIENT_ERRORS as error:
            # A partial history may lack the result of a call in it; the next connection reads it again.
            logger.warning("The history of the session %s: %s", self._session_id, describe_error(error))
        else:
            are_left = self._tracker.reconcile(history)
            self._idle_timer.set(is_idle=history.ended_turn and not are_left)
        return True

    async def _read_event(self) -> bool:
        """Read the next event; return whether the session goes on."""
        try:
            event = await self._stream.__anext__()
        except StopAsyncIteration:
            return False
        self._reconnects = 0
        self._idle_timer.observe(event)
        self._tracker.observe(event)
        self._has_ended = is_end_event(event)
        return not self._has_ended

    async def _disconnect(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.close()

    async def _handle_call(self, ready: ReadyCall) -> DispatchedToolCall:
        """Run a call and send its result. Calls of unknown tools are left to others; denied ones are not
        run."""
        event, confirmation = ready
        tool = self._tools.get(event.name)
        result, is_error, is_sent = None, False, False
        if confirmation == "deny":
            self._tracker.mark_answered(event.id)
            logger.info("The call %s of the tool %s was denied", event.id, event.name)
        elif tool is not None:
            content, is_error = await self._run_tool(tool, event)
            result = result_event(event, content, is_error=is_error)
            is_sent = await self._send(result, event.id)
        made: Any = result
        return DispatchedToolCall(event, made, event.id, event.name, is_error, is_sent, confirmation)

    async def _run_tool(self, tool: Any, event: Any) -> Tuple[Union[str, List[Any]], bool]:
        """Return the content of a tool's result, and whether it is an error."""
        with anyio.move_on_after(TOOL_TIMEOUT):
            try:
                value = await _call_tool(tool.call, dict(event.input))
                return finished_result(event, value)["content"], False
            except Exception as error:
                return failed_result(event, error)["content"], True
        logger.error("The tool %s timed out", event.name)
        return f"The tool {event.name} did not end within {TOOL_TIMEOUT:g} seconds", True

    async def _send(self, result: Dict[str, Any], call_id: str) -> bool:
        """Send a result, retrying while the session can be ours; return whether it was accepted."""
        start = time.monotonic()
        attempt = 0
        while True:
            try:
                await self._events.send(self._session_id, events=[result], extra_headers=self._extra_headers)
            except TRANSIENT_ERRORS as error:
                left = (self._retry_window() or SEND_RETRY_WINDOW) - (time.monotonic() - start)
                if is_fatal_status_error(error) or left <= 0:
                    logger.error(
                        "The result of the call %s could not be sent: %s", call_id, describe_error(error)
                    )
                    return False
                logger.warning("Sending the result of the call %s again: %s", call_id, describe_error(error))
                await anyio.sleep(min(TOOL_RESULTS.delay(attempt), left))
                attempt += 1
            else:
                self._tracker.mark_answered(call_id)
                return True


async def _call_tool(function: Callable[..., Any], *args: Any) -> Any:
    """Return the result of a tool. A thread that does not end is abandoned."""
    if iscoroutinefunction(function):
        return await function(*args)
    return await aio.maybe_await(await aio.to_thread_or_leave(function, *args))
