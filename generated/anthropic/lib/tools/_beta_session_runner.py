# Generated from codegen/sdk.yaml. Do not edit.
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
from anthropic.lib.tools._runnable import BetaAnyRunnableTool

__all__ = [
    "BetaAnyRunnableTool",
    "DEFAULT_MAX_IDLE",
    "DispatchedToolCall",
    "DispatchedToolResultParams",
    "DispatchedToolUseEvent",
    "MANAGED_AGENTS_BETA",
    "SessionToolRunner",
]
