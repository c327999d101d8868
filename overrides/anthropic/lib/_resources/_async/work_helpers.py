"""`beta.environments.work.poller` and `worker`. What they make is imported when they are called."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, AsyncIterator, Optional, Union, cast

import anthropic.lib._tool_types as _tool_types
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.sentinels import NotGiven, is_given, not_given
from anthropic._core.typing_names import Headers
from anthropic.types.beta import environments as work_types

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic


class AsyncWorkHelpers(AsyncAPIResource):
    """The hand-written methods of the work resource of an environment: `poller` and `worker`."""

    def poller(
        self,
        *,
        environment_id: str,
        environment_key: str,
        worker_id: Optional[str] = None,
        block_ms: Union[int, None, NotGiven] = not_given,
        reclaim_older_than_ms: Optional[int] = None,
        drain: bool = False,
        auto_stop: bool = True,
        extra_headers: Optional[Headers] = None,
    ) -> AsyncIterator[work_types.BetaSelfHostedWork]:
        """Poll the work queue of an environment that you host, and acknowledge its items: iterate over it.

        Requests that fail are retried with backoff. An item that the API refuses to acknowledge is stopped
        and left out.

        Args:
            environment_id: The environment.
            environment_key: Its key, sent in place of the credentials of the client.
            worker_id: The name of the worker, by default a new one that begins with the name of the host.
            block_ms: How many milliseconds the API may wait for work, 999 by default; None: it does not wait.
            reclaim_older_than_ms: Also take items that others took more milliseconds ago and never
                acknowledged.
            drain: End when there is no more work, instead of waiting for it.
            auto_stop: Stop an item when the loop goes on to the next or is closed. Pass False if another
                program does the work and stops it.
            extra_headers: Sent with every request.

        Raises:
            ValueError: `environment_key` is empty.
            APIStatusError: while iterating: the API refuses to hand out work, and would again.
        """
        from anthropic.lib.environments._async.work_poller import aiter_work
        from anthropic.lib.environments._polling import POLL_BLOCK_MS
        from anthropic.lib.sessions._scoped_client import scoped_client

        client = scoped_client(
            cast("AsyncAnthropic", self._client), environment_key, helper="environments-work-poller"
        )
        return aiter_work(
            client.beta.environments.work,
            environment_id=environment_id,
            worker_id=worker_id,
            block_ms=block_ms if is_given(block_ms) else POLL_BLOCK_MS,
            reclaim_older_than_ms=reclaim_older_than_ms,
            drain=drain,
            auto_stop=auto_stop,
            extra_headers=extra_headers,
        )

    def worker(
        self,
        *,
        environment_id: Optional[str] = None,
        environment_key: Optional[str] = None,
        tools: Optional[_tool_types.EnvironmentWorkerTools] = None,
        workdir: Union[str, os.PathLike[str], None] = None,
        unrestricted_paths: Union[bool, NotGiven] = not_given,
        max_file_bytes: Union[int, None, NotGiven] = not_given,
        max_idle: Union[float, None, NotGiven] = not_given,
        memory_sync_interval: Union[float, None, NotGiven] = not_given,
        memory_sync_deletions: _tool_types.MemoryDeleteMode = "enabled",
        worker_id: Optional[str] = None,
        extra_headers: Optional[Headers] = None,
    ) -> _tool_types.EnvironmentWorker:
        """Make a worker that serves the sessions of an environment that you host: `await` its `run()`, or
        `handle_item()` for a session that another program took from the queue. Nothing is sent before.

        Args:
            environment_id: The environment; needed for `run()`.
            environment_key: Its key, sent in place of the credentials of the client; needed for `run()`.
            tools: The tools that sessions may call, or a function that makes them for the `AgentToolContext`
                of a session; by default a shell, files and searches.
            workdir: Where the tools work; the current directory by default.
            max_file_bytes: The largest file that the tools read, 256 KiB by default; None for no limit.
            max_idle: For how many seconds a session may be idle after a turn before it is left; 60 by
                default, None for no limit.
            memory_sync_interval: Seconds between synchronizations of memories, at least 5; 15 by default.
                None: sessions do without their memories.
            memory_sync_deletions: Whether memories whose files are removed are deleted from their store:
                `enabled`, `disabled`, or `log_only` to log which would be.
            worker_id: The name of the worker, by default a new one that begins with the name of the host.
            extra_headers: Sent with the requests for work and for the events of sessions.

        Raises:
            ValueError: one of the settings for memories is invalid.
        """
        from anthropic.lib.environments._async.environment_worker import EnvironmentWorker
        from anthropic.lib.sessions._async.session_tool_runner import DEFAULT_MAX_IDLE
        from anthropic.lib.sessions._memory_settings import DEFAULT_MEMORY_SYNC_INTERVAL

        return EnvironmentWorker(
            cast("AsyncAnthropic", self._client),
            environment_id=environment_id,
            environment_key=environment_key,
            tools=tools,
            workdir=workdir,
            unrestricted_paths=unrestricted_paths,
            max_file_bytes=max_file_bytes,
            max_idle=max_idle if is_given(max_idle) else DEFAULT_MAX_IDLE,
            memory_sync_interval=(
                memory_sync_interval if is_given(memory_sync_interval) else DEFAULT_MEMORY_SYNC_INTERVAL
            ),
            memory_sync_deletions=memory_sync_deletions,
            worker_id=worker_id,
            extra_headers=extra_headers,
        )
