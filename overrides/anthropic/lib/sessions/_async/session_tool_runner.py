"""`SessionToolRunner`: runs the tools that a session of managed agents calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncIterator, Callable, Optional, Sequence

import anyio

from anthropic._core.typing_names import Headers
from anthropic.lib.sessions._scoped_client import scoped_client
from anthropic.lib.sessions._session_results import DispatchedToolCall
from anthropic.lib.tools._async.function_tool import aclose_runnable_tool
from anthropic.lib.tools._runnable import BetaAnyRunnableTool

from .session_run import SessionRun

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic

DEFAULT_MAX_IDLE = 60.0
"""Seconds that a session may be idle after a turn before its runner ends."""

MANAGED_AGENTS_BETA = "managed-agents-2026-04-01"
"""The value of the `anthropic-beta` header for sessions and environments."""


class SessionToolRunner:
    """A runner of the tools that a session calls, one at a time, which sends their results. Iterate over it
    for the calls, or call `until_done()`.

    It ends when the session is terminated or deleted, when it has been idle for `max_idle` seconds after the
    end of a turn, and when the API refuses the requests. It reconnects when the connection is lost, and then
    runs what was called in the meantime. Calls of tools that it does not have are left to others; calls that
    need a confirmation wait for it. A tool that fails, or takes longer than 150 seconds, becomes an error
    result. A call that has begun is finished even if the task is cancelled. When the runner ends, it closes
    its tools.

    Args:
        client: Sends the requests.
        session_id: The session.
        tools: The tools it may call: `beta_async_tool`s, `beta_tool`s (which run in threads), and those of
            `anthropic.lib.tools.agent_toolset`.
        max_idle: Seconds of idleness after which it is done; None for no limit.
        environment_key: Sent in place of the credentials of the client: the key of a self-hosted environment.
        extra_headers: Sent with every request.

    Raises:
        ValueError: `environment_key` is empty.
    """

    def __init__(
        self,
        client: AsyncAnthropic,
        session_id: str,
        *,
        tools: Sequence[BetaAnyRunnableTool],
        max_idle: Optional[float] = DEFAULT_MAX_IDLE,
        environment_key: Optional[str] = None,
        extra_headers: Optional[Headers] = None,
    ) -> None:
        self.session_id = session_id
        self.tools = tools
        self.max_idle = max_idle
        self.extra_headers = extra_headers
        self._client = scoped_client(client, environment_key, helper="session-tool-runner")
        self._send_retry_window: Callable[[], Optional[float]] = lambda: None

    async def __aiter__(self) -> AsyncIterator[DispatchedToolCall]:
        run = SessionRun(
            self._client.beta.sessions.events,
            self.session_id,
            {tool.name: tool for tool in self.tools},
            max_idle=self.max_idle,
            extra_headers=self.extra_headers,
            retry_window=self._send_retry_window,
        )
        calls = run.calls()
        try:
            async for call in calls:
                yield call
        finally:
            with anyio.CancelScope(shield=True):
                await calls.aclose()  # type: ignore[attr-defined]
                for tool in self.tools:
                    await aclose_runnable_tool(tool)

    async def until_done(self) -> None:
        """Run until the session is over."""
        async for _ in self:
            pass
