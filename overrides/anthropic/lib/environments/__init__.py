"""Serving the sessions of an environment that you host: the tools that they ask for."""

from anthropic._core.lazy import attach as _attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anthropic._async.agent_skills import download_session_skills
    from anthropic.lib.tools._beta_session_runner import (
        DEFAULT_MAX_IDLE,
        MANAGED_AGENTS_BETA,
        BetaAnyRunnableTool,
        DispatchedToolCall,
        DispatchedToolResultParams,
        DispatchedToolUseEvent,
        SessionToolRunner,
    )

__all__ = [
    "DEFAULT_MAX_IDLE",
    "MANAGED_AGENTS_BETA",
    "BetaAnyRunnableTool",
    "DispatchedToolCall",
    "DispatchedToolResultParams",
    "DispatchedToolUseEvent",
    "SessionToolRunner",
    "download_session_skills",
]

if not TYPE_CHECKING:
    _sources = dict.fromkeys(__all__, "=anthropic.lib.tools._beta_session_runner")
    _sources["download_session_skills"] = "=anthropic._async.agent_skills"
    __getattr__, __dir__ = _attach(__name__, _sources)
