"""Serve one item of work, from its first heartbeat to the end of its session."""

# The lease sets how long a runner retries sending a result.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, Optional, Sequence, Union

import anyio
import attrs

from anthropic._core.sentinels import NotGiven
from anthropic._core.typing_names import Headers
from anthropic.lib.environments._lease import Lease, sessions_token
from anthropic.lib.environments._polling import logger
from anthropic.lib.environments._tools import EnvironmentWorkerTools
from anthropic.lib.sessions._async.session_memory import SessionMemoryStores
from anthropic.lib.sessions._async.session_tool_runner import SessionToolRunner
from anthropic.lib.sessions._memory_settings import MEMORY_FLUSH_TIMEOUT, MemoryDeleteMode, SessionMemoryError
from anthropic.lib.sessions._retry import TRANSIENT_ERRORS, describe_error, has_status
from anthropic.lib.sessions._scoped_client import scoped_client
from anthropic.lib.tools._async.agent_tools import AgentToolContext, beta_agent_toolset_20260401
from anthropic.lib.tools._runnable import BetaAnyRunnableTool

from .work_lease import keep_lease

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic


@attrs.frozen
class WorkSettings:
    """The settings of a worker that are the same for every item, named like its arguments."""

    tools: Optional[EnvironmentWorkerTools]
    workdir: Union[str, os.PathLike[str]]
    max_file_bytes: Union[int, None, NotGiven]
    max_idle: Optional[float]
    memory_sync_interval: Optional[float]
    memory_sync_deletions: MemoryDeleteMode
    extra_headers: Optional[Headers]

    def tools_for(self, context: AgentToolContext) -> Sequence[BetaAnyRunnableTool]:
        """Return the tools of a session."""
        if self.tools is None:
            return beta_agent_toolset_20260401(context)
        return self.tools(context) if callable(self.tools) else self.tools


class WorkService:
    """The service of one item, with the token in its secret, or else with the environment's key."""

    def __init__(self, client: AsyncAnthropic, item: Any, key: str, settings: WorkSettings) -> None:
        self._plain_client = client
        self._item = item
        self._settings = settings
        self._token = sessions_token(item.secret)
        self._credential = self._token or key
        self._client = scoped_client(client, self._credential, helper="environments-worker")
        self._work = self._client.beta.environments.work
        self._lease = Lease(time.monotonic())
        if item.secret and self._token is None:
            logger.warning("The secret of the work %s has no token", item.id)

    async def run(self) -> None:
        """Serve the item and stop it, unless another worker may have it by then."""
        try:
            # Queues hold other types of items, too; they are stopped, as no other worker will do it.
            if self._item.data.type == "session":
                await self._serve()
        finally:
            if self._lease.end != "lost":
                with anyio.CancelScope(shield=True):
                    await self._stop()

    async def _stop(self) -> None:
        try:
            await self._work.stop(
                self._item.id,
                environment_id=self._item.environment_id,
                force=True,
                extra_headers=self._settings.extra_headers,
            )
        except TRANSIENT_ERRORS as error:
            if not has_status(error, 409):
                logger.error("The work %s could not be stopped: %s", self._item.id, describe_error(error))

    async def _serve(self) -> None:
        async with anyio.create_task_group() as group:

            async def send_heartbeats() -> None:
                try:
                    await keep_lease(self._lease, self._work, self._item, self._settings.extra_headers)
                finally:
                    group.cancel_scope.cancel()

            # Heartbeats begin before the download of skills and memories, which may take long.
            group.start_soon(send_heartbeats)
            session = await self._client.beta.sessions.retrieve(self._item.data.id)
            await self._run_tools(session, self._make_memories(session))
            group.cancel_scope.cancel()

    def _make_memories(self, session: Any) -> Optional[SessionMemoryStores]:
        interval = self._settings.memory_sync_interval
        if interval is None:
            return None
        if self._token is not None:
            return SessionMemoryStores(
                self._client,
                workdir=self._settings.workdir,
                sync_interval=interval,
                sync_deletions=self._settings.memory_sync_deletions,
            )
        if any(resource.type == "memory_store" for resource in session.resources or ()):
            raise SessionMemoryError(
                f"The session {self._item.data.id} has memories, which take the token in the secret of its"
                f" work, and {self._item.id} came without one"
            )
        return None

    async def _run_tools(self, session: Any, memories: Optional[SessionMemoryStores]) -> None:
        context = AgentToolContext(
            workdir=self._settings.workdir,
            max_file_bytes=self._settings.max_file_bytes,
            client=self._client,
            session=session,
        )
        is_over = False
        try:
            await context.setup_skills()
            if memories is not None:
                await memories.download(session)
                context.allowed_roots = memories.roots
                context.read_only_roots = memories.read_only_roots
            await self._answer_calls(context, memories)
            is_over = True
        finally:
            with anyio.CancelScope(shield=True):
                try:
                    # Jobs of the shell may write to memories until it is closed.
                    await context.__aexit__()
                finally:
                    if memories is not None:
                        await self._finish_memories(memories, is_over=is_over)

    async def _answer_calls(self, context: AgentToolContext, memories: Optional[SessionMemoryStores]) -> None:
        runner = SessionToolRunner(
            self._plain_client,
            self._item.data.id,
            tools=self._settings.tools_for(context),
            max_idle=self._settings.max_idle,
            environment_key=self._credential,
            extra_headers=self._settings.extra_headers,
        )
        runner._send_retry_window = lambda: self._lease.ttl
        calls: Any = runner.__aiter__()
        try:
            async for _ in calls:
                if memories is not None:
                    await memories.sync_if_due()
        finally:
            with anyio.CancelScope(shield=True):
                await calls.aclose()

    async def _finish_memories(self, memories: SessionMemoryStores, *, is_over: bool) -> None:
        """Upload what has changed, and remove the files. What is not uploaded in time is lost."""
        try:
            for send in (memories.finish, memories.flush_writes) if is_over else (memories.flush_writes,):
                with anyio.move_on_after(MEMORY_FLUSH_TIMEOUT) as scope:
                    await send()
                if scope.cancelled_caught:
                    logger.warning(
                        "Not all memories of the session %s could be sent in time", self._item.data.id
                    )
        finally:
            await memories.dispose()
