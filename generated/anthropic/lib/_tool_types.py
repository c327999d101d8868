# Generated from codegen/sdk.yaml. Do not edit.
"""Names of tools and tool runners for annotations, each loaded when it is looked up. No code."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._sync.tools.tool_runner import BetaStreamingToolRunner, BetaToolRunner
    from anthropic.lib.environments._async.environment_worker import EnvironmentWorker
    from anthropic.lib.environments._tools import EnvironmentWorkerTools
    from anthropic.lib.sessions._async.session_tool_runner import SessionToolRunner
    from anthropic.lib.sessions._memory_settings import MemoryDeleteMode
    from anthropic.lib.tools._async.tool_runner import BetaAsyncStreamingToolRunner, BetaAsyncToolRunner
    from anthropic.lib.tools._compaction import CompactionControl
    from anthropic.lib.tools._runnable import BetaAnyRunnableTool, BetaAsyncRunnableTool, BetaRunnableTool

__all__ = [
    "BetaAnyRunnableTool",
    "BetaAsyncRunnableTool",
    "BetaAsyncStreamingToolRunner",
    "BetaAsyncToolRunner",
    "BetaRunnableTool",
    "BetaStreamingToolRunner",
    "BetaToolRunner",
    "CompactionControl",
    "EnvironmentWorker",
    "EnvironmentWorkerTools",
    "MemoryDeleteMode",
    "SessionToolRunner",
]

NAMES = {
    "BetaAnyRunnableTool": "=anthropic.lib.tools._runnable",
    "BetaAsyncRunnableTool": "=anthropic.lib.tools._runnable",
    "BetaAsyncStreamingToolRunner": "=anthropic.lib.tools._async.tool_runner",
    "BetaAsyncToolRunner": "=anthropic.lib.tools._async.tool_runner",
    "BetaRunnableTool": "=anthropic.lib.tools._runnable",
    "BetaStreamingToolRunner": "=anthropic._sync.tools.tool_runner",
    "BetaToolRunner": "=anthropic._sync.tools.tool_runner",
    "CompactionControl": "=anthropic.lib.tools._compaction",
    "EnvironmentWorker": "=anthropic.lib.environments._async.environment_worker",
    "EnvironmentWorkerTools": "=anthropic.lib.environments._tools",
    "MemoryDeleteMode": "=anthropic.lib.sessions._memory_settings",
    "SessionToolRunner": "=anthropic.lib.sessions._async.session_tool_runner",
}
if not TYPE_CHECKING:
    from anthropic._core.lazy import attach as _attach

    __getattr__, __dir__ = _attach(__name__, NAMES)
