# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the function tools under the module path of the official package."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._sync.tools.function_tool import (
        BetaBuiltinFunctionTool,
        BetaFunctionTool,
        FunctionT,
        beta_tool,
        close_runnable_tool,
    )
    from anthropic.lib.tools._async.function_tool import (
        AsyncFunctionT,
        BetaAsyncBuiltinFunctionTool,
        BetaAsyncFunctionTool,
        aclose_runnable_tool,
        beta_async_tool,
    )
    from anthropic.lib.tools._errors import ToolError, ToolInputError
    from anthropic.lib.tools._function_tool import BaseFunctionTool
    from anthropic.lib.tools._results import BetaContent, BetaFunctionToolResultType
    from anthropic.lib.tools._runnable import BetaAsyncRunnableTool, BetaRunnableTool

__all__ = [
    "AsyncFunctionT",
    "BaseFunctionTool",
    "BetaAsyncBuiltinFunctionTool",
    "BetaAsyncFunctionTool",
    "BetaAsyncRunnableTool",
    "BetaBuiltinFunctionTool",
    "BetaContent",
    "BetaFunctionTool",
    "BetaFunctionToolResultType",
    "BetaRunnableTool",
    "FunctionT",
    "ToolError",
    "ToolInputError",
    "aclose_runnable_tool",
    "beta_async_tool",
    "beta_tool",
    "close_runnable_tool",
]

NAMES = {
    "AsyncFunctionT": "=anthropic.lib.tools._async.function_tool",
    "BaseFunctionTool": "=anthropic.lib.tools._function_tool",
    "BetaAsyncBuiltinFunctionTool": "=anthropic.lib.tools._async.function_tool",
    "BetaAsyncFunctionTool": "=anthropic.lib.tools._async.function_tool",
    "BetaAsyncRunnableTool": "=anthropic.lib.tools._runnable",
    "BetaBuiltinFunctionTool": "=anthropic._sync.tools.function_tool",
    "BetaContent": "=anthropic.lib.tools._results",
    "BetaFunctionTool": "=anthropic._sync.tools.function_tool",
    "BetaFunctionToolResultType": "=anthropic.lib.tools._results",
    "BetaRunnableTool": "=anthropic.lib.tools._runnable",
    "FunctionT": "=anthropic._sync.tools.function_tool",
    "ToolError": "=anthropic.lib.tools._errors",
    "ToolInputError": "=anthropic.lib.tools._errors",
    "aclose_runnable_tool": "=anthropic.lib.tools._async.function_tool",
    "beta_async_tool": "=anthropic.lib.tools._async.function_tool",
    "beta_tool": "=anthropic._sync.tools.function_tool",
    "close_runnable_tool": "=anthropic._sync.tools.function_tool",
}
if not TYPE_CHECKING:
    from anthropic._core.lazy import attach as _attach

    __getattr__, __dir__ = _attach(__name__, NAMES)
