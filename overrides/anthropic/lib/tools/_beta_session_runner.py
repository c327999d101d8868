"""Re-export the tool runner of sessions under the module path of the official package."""

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

from ._runnable import BetaAnyRunnableTool

__all__ = [
    "DEFAULT_MAX_IDLE",
    "MANAGED_AGENTS_BETA",
    "BetaAnyRunnableTool",
    "DispatchedToolCall",
    "DispatchedToolResultParams",
    "DispatchedToolUseEvent",
    "SessionToolRunner",
]
