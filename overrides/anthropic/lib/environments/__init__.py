"""Workers of environments that you host: poll for work, hold its lease by heartbeats, run the tools of its
session."""

from anthropic._core.lazy import attach as _attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anthropic._sync.environments.work_poller import iter_work
    from anthropic.lib.sessions._async.session_tool_runner import (
        DEFAULT_MAX_IDLE,
        MANAGED_AGENTS_BETA,
        SessionToolRunner,
    )
    from anthropic.lib.sessions._session_results import (
        DispatchedToolCall,
        DispatchedToolResultParams,
        DispatchedToolUseEvent,
    )
    from anthropic.lib.tools._async.agent_skills import download_session_skills
    from anthropic.lib.tools._runnable import BetaAnyRunnableTool

    from ._async.work_poller import aiter_work
    from ._polling import POLL_BLOCK_MS
    from ._worker import (
        DEFAULT_MEMORY_SYNC_INTERVAL,
        MEMORY_FLUSH_TIMEOUT,
        MIN_MEMORY_SYNC_INTERVAL,
        EnvironmentWorker,
        EnvironmentWorkerTools,
    )

__all__ = [
    "DEFAULT_MAX_IDLE",
    "DEFAULT_MEMORY_SYNC_INTERVAL",
    "MANAGED_AGENTS_BETA",
    "MEMORY_FLUSH_TIMEOUT",
    "MIN_MEMORY_SYNC_INTERVAL",
    "POLL_BLOCK_MS",
    "BetaAnyRunnableTool",
    "DispatchedToolCall",
    "DispatchedToolResultParams",
    "DispatchedToolUseEvent",
    "EnvironmentWorker",
    "EnvironmentWorkerTools",
    "SessionToolRunner",
    "aiter_work",
    "download_session_skills",
    "iter_work",
]

if not TYPE_CHECKING:
    _sources = dict.fromkeys(__all__, "=anthropic.lib.sessions._async.session_tool_runner")
    _sources.update(
        {
            name: "=anthropic.lib.sessions._session_results"
            for name in __all__
            if name.startswith("Dispatched")
        }
    )
    _sources["BetaAnyRunnableTool"] = "=anthropic.lib.tools._runnable"
    _sources["aiter_work"] = "=anthropic.lib.environments._async.work_poller"
    _sources["download_session_skills"] = "=anthropic.lib.tools._async.agent_skills"
    _sources["iter_work"] = "=anthropic._sync.environments.work_poller"
    _sources["POLL_BLOCK_MS"] = "_polling"
    _sources.update({name: "_worker" for name in __all__ if "MEMORY" in name or "Worker" in name})
    __getattr__, __dir__ = _attach(__name__, _sources)
