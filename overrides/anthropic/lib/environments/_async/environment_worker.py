"""`EnvironmentWorker`: serves the sessions of an environment that you host."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Optional, Sequence, Union

import anyio

from anthropic._core.sentinels import NotGiven, not_given
from anthropic._core.typing_names import Headers
from anthropic.lib.environments._polling import logger
from anthropic.lib.environments._tools import EnvironmentWorkerTools
from anthropic.lib.sessions._async.session_tool_runner import DEFAULT_MAX_IDLE
from anthropic.lib.sessions._memory_settings import (
    DEFAULT_MEMORY_SYNC_INTERVAL,
    MemoryDeleteMode,
    SessionMemoryError,
    check_delete_mode,
    check_interval,
)
from anthropic.lib.sessions._retry import TRANSIENT_ERRORS, describe_error
from anthropic.lib.sessions._scoped_client import scoped_client
from anthropic.lib.tools._async.agent_tools import refuse_unrestricted_paths
from anthropic.types.beta import environments as work_types

from .work_poller import aiter_work
from .work_service import WorkService, WorkSettings

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic


class EnvironmentWorker:
    """A worker that serves the sessions of an environment that you host, one after the other: `run()` takes
    them from the queue; `handle_item()` serves one that another program took.

    For each session it downloads the skills of the agent and the memories attached to the session, runs the
    tools that the session calls, and sends heartbeats. When the session is over, or the API asks to stop, or
    the lease of the work is lost, it uploads what changed in the memories, removes the files it wrote, and
    stops the work, unless another worker may have it by then. The same happens when the task is cancelled,
    after the tool call that is running.

    Args:
        client: Sends the requests, with credentials of the environment or of the work in place of its own.
        environment_id: The environment; needed for `run()`.
        environment_key: Its key; needed for `run()`.
        tools: The tools that sessions may call, or a function that makes them for an `AgentToolContext`.
            By default the tools of `anthropic.lib.tools.agent_toolset`.
        workdir: Where the tools work; the current directory by default.
        max_file_bytes: The largest file that the tools read; None for no limit.
        max_idle: For how many seconds a session may be idle after a turn; None for no limit.
        memory_sync_interval: Seconds between synchronizations of the memories, at least 5; None: sessions do
            without their memories.
        memory_sync_deletions: Whether memories whose files are removed are deleted from their store:
            `enabled`, `disabled`, or `log_only` to log which would be.
        worker_id: The name of the worker, by default a new one that begins with the name of the host.
        extra_headers: Sent with the requests for work and for the events of sessions.

    Raises:
        ValueError: one of the settings for memories is invalid.
    """

    def __init__(
        self,
        client: AsyncAnthropic,
        *,
        environment_id: Optional[str] = None,
        environment_key: Optional[str] = None,
        tools: Optional[EnvironmentWorkerTools] = None,
        workdir: Union[str, os.PathLike[str], None] = None,
        unrestricted_paths: Union[bool, NotGiven] = not_given,
        max_file_bytes: Union[int, None, NotGiven] = not_given,
        max_idle: Optional[float] = DEFAULT_MAX_IDLE,
        memory_sync_interval: Optional[float] = DEFAULT_MEMORY_SYNC_INTERVAL,
        memory_sync_deletions: MemoryDeleteMode = "enabled",
        worker_id: Optional[str] = None,
        extra_headers: Optional[Headers] = None,
    ) -> None:
        refuse_unrestricted_paths(unrestricted_paths)
        self._client = client
        self._environment_id = environment_id
        self._environment_key = environment_key
        self._worker_id = worker_id
        self._extra_headers = extra_headers
        self._settings = WorkSettings(
            tools=tools,
            # Taken now, so that a later change of directory does not move what the tools reach.
            workdir=os.getcwd() if workdir is None else workdir,
            max_file_bytes=max_file_bytes,
            max_idle=max_idle,
            memory_sync_interval=check_interval(memory_sync_interval),
            memory_sync_deletions=check_delete_mode(memory_sync_deletions),
            extra_headers=extra_headers,
        )

    async def run(self) -> None:
        """Serve sessions until the task is cancelled. Failures of single sessions are logged.

        Raises:
            ValueError: the environment or its key is missing.
            APIStatusError: the API refuses to hand out work, and would again.
        """
        environment_id, key = self._environment_id, self._environment_key
        if environment_id is None or key is None:
            raise ValueError("A worker needs `environment_id` and `environment_key` to take work")
        client = scoped_client(self._client, key, helper="environments-work-poller")
        items: Any = aiter_work(
            client.beta.environments.work,
            environment_id=environment_id,
            worker_id=self._worker_id,
            auto_stop=False,
            extra_headers=self._extra_headers,
        )
        try:
            async for item in items:
                try:
                    await self._serve(item, key)
                except Exception as error:
                    _log_failure(item.id, error)
        finally:
            with anyio.CancelScope(shield=True):
                await items.aclose()

    async def handle_item(
        self,
        *,
        work_id: Optional[str] = None,
        environment_id: Optional[str] = None,
        session_id: Optional[str] = None,
        environment_key: Optional[str] = None,
        work_secret: Optional[str] = None,
    ) -> None:
        """Serve one session whose work was taken and acknowledged by another program.

        What is not given is taken from `ANTHROPIC_WORK_ID`, `ANTHROPIC_ENVIRONMENT_ID`,
        `ANTHROPIC_SESSION_ID`, `ANTHROPIC_ENVIRONMENT_KEY` (if the worker has no key either) and
        `ANTHROPIC_WORK_SECRET`.

        Args:
            work_id: The item of work.
            environment_id: The environment it belongs to.
            session_id: The session.
            environment_key: The key of the environment.
            work_secret: The `secret` of the item; memories cannot be downloaded without it.

        Raises:
            ValueError: something but the secret is missing.
            ExceptionGroup: serving the session failed, with a `SessionMemoryError` if it was the memories.
        """
        work_id = _require_argument("work_id", work_id)
        environment_id = _require_argument("environment_id", environment_id)
        session = work_types.BetaSessionWorkData(
            id=_require_argument("session_id", session_id), type="session"
        )
        key = _require_argument("environment_key", environment_key or self._environment_key)
        secret = work_secret or os.environ.get("ANTHROPIC_WORK_SECRET")
        item = work_types.BetaSelfHostedWork.model_construct(
            id=work_id, environment_id=environment_id, data=session, secret=secret
        )
        await self._serve(item, key)

    async def _serve(self, item: Any, key: str) -> None:
        await WorkService(self._client, item, key, self._settings).run()


def _require_argument(name: str, value: Optional[str]) -> str:
    """Return an argument of `handle_item`, or the environment variable that stands for it."""
    variable = f"ANTHROPIC_{name.upper()}"
    found = value or os.environ.get(variable)
    if not found:
        raise ValueError(f"`{name}` is missing, and {variable} is not set")
    return found


def _log_failure(work_id: str, failure: BaseException) -> None:
    """Log why an item failed, with the traceback unless the network, the API or the memories failed."""
    error = failure
    inner: Sequence[BaseException] = getattr(error, "exceptions", ())
    while len(inner) == 1:
        error = inner[0]
        inner = getattr(error, "exceptions", ())
    reason = str(error) if isinstance(error, SessionMemoryError) else describe_error(error)
    is_known = isinstance(error, (*TRANSIENT_ERRORS, SessionMemoryError))
    logger.error("The work %s failed: %s", work_id, reason, exc_info=None if is_known else error)
