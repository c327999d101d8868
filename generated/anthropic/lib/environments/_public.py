# Generated from codegen/sdk.yaml. Do not edit.
"""The names of `anthropic.lib.environments`, each loaded on first use."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._sync.environments.work_poller import iter_work
    from anthropic.lib.environments._async.work_poller import aiter_work
    from anthropic.lib.environments._polling import POLL_BLOCK_MS
    from anthropic.lib.environments._worker import (
        DEFAULT_MEMORY_SYNC_INTERVAL,
        MEMORY_FLUSH_TIMEOUT,
        MIN_MEMORY_SYNC_INTERVAL,
        EnvironmentWorker,
        EnvironmentWorkerTools,
    )
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

    __all__ = [
        "BetaAnyRunnableTool",
        "DEFAULT_MAX_IDLE",
        "DEFAULT_MEMORY_SYNC_INTERVAL",
        "DispatchedToolCall",
        "DispatchedToolResultParams",
        "DispatchedToolUseEvent",
        "EnvironmentWorker",
        "EnvironmentWorkerTools",
        "MANAGED_AGENTS_BETA",
        "MEMORY_FLUSH_TIMEOUT",
        "MIN_MEMORY_SYNC_INTERVAL",
        "POLL_BLOCK_MS",
        "SessionToolRunner",
        "aiter_work",
        "download_session_skills",
        "iter_work",
    ]

NAMES = {
    "BetaAnyRunnableTool": "=anthropic.lib.tools._runnable",
    "DEFAULT_MAX_IDLE": "=anthropic.lib.sessions._async.session_tool_runner",
    "DEFAULT_MEMORY_SYNC_INTERVAL": "=anthropic.lib.environments._worker",
    "DispatchedToolCall": "=anthropic.lib.sessions._session_results",
    "DispatchedToolResultParams": "=anthropic.lib.sessions._session_results",
    "DispatchedToolUseEvent": "=anthropic.lib.sessions._session_results",
    "EnvironmentWorker": "=anthropic.lib.environments._worker",
    "EnvironmentWorkerTools": "=anthropic.lib.environments._worker",
    "MANAGED_AGENTS_BETA": "=anthropic.lib.sessions._async.session_tool_runner",
    "MEMORY_FLUSH_TIMEOUT": "=anthropic.lib.environments._worker",
    "MIN_MEMORY_SYNC_INTERVAL": "=anthropic.lib.environments._worker",
    "POLL_BLOCK_MS": "=anthropic.lib.environments._polling",
    "SessionToolRunner": "=anthropic.lib.sessions._async.session_tool_runner",
    "aiter_work": "=anthropic.lib.environments._async.work_poller",
    "download_session_skills": "=anthropic.lib.tools._async.agent_skills",
    "iter_work": "=anthropic._sync.environments.work_poller",
}
