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
    _NAMES = {
        "=anthropic._sync.environments.work_poller": "iter_work",
        "=anthropic.lib.sessions._async.session_tool_runner": "DEFAULT_MAX_IDLE MANAGED_AGENTS_BETA"
        " SessionToolRunner",
        "=anthropic.lib.sessions._session_results": "DispatchedToolCall DispatchedToolResultParams"
        " DispatchedToolUseEvent",
        "=anthropic.lib.tools._async.agent_skills": "download_session_skills",
        "=anthropic.lib.tools._runnable": "BetaAnyRunnableTool",
        "_async.work_poller": "aiter_work",
        "_polling": "POLL_BLOCK_MS",
        "_worker": "DEFAULT_MEMORY_SYNC_INTERVAL EnvironmentWorker EnvironmentWorkerTools"
        " MEMORY_FLUSH_TIMEOUT MIN_MEMORY_SYNC_INTERVAL",
    }
    __getattr__, __dir__ = _attach(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
