"""Tools that the model can call: the decorators, the tool runners, the memory tool, tools of MCP servers, and
the shell and file tools of agents."""

from anthropic._core.lazy import attach as _attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._beta_builtin_memory_tool import BetaAbstractMemoryTool, BetaAsyncAbstractMemoryTool
    from ._beta_functions import (
        BetaAsyncBuiltinFunctionTool,
        BetaAsyncFunctionTool,
        BetaBuiltinFunctionTool,
        BetaFunctionTool,
        BetaFunctionToolResultType,
        ToolError,
        beta_async_tool,
        beta_tool,
    )
    from ._beta_runner import (
        BetaAsyncStreamingToolRunner,
        BetaAsyncToolRunner,
        BetaStreamingToolRunner,
        BetaToolRunner,
    )

__all__ = [
    "BetaAbstractMemoryTool",
    "BetaAsyncAbstractMemoryTool",
    "BetaAsyncBuiltinFunctionTool",
    "BetaAsyncFunctionTool",
    "BetaAsyncStreamingToolRunner",
    "BetaAsyncToolRunner",
    "BetaBuiltinFunctionTool",
    "BetaFunctionTool",
    "BetaFunctionToolResultType",
    "BetaStreamingToolRunner",
    "BetaToolRunner",
    "ToolError",
    "beta_async_tool",
    "beta_tool",
]

if not TYPE_CHECKING:
    _functions = dict.fromkeys(__all__, "_beta_functions")
    _runners = {name: "_beta_runner" for name in __all__ if name.endswith("ToolRunner")}
    _memory = {name: "_beta_builtin_memory_tool" for name in __all__ if name.endswith("MemoryTool")}
    __getattr__, __dir__ = _attach(__name__, {**_functions, **_runners, **_memory})
