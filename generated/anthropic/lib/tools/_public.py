# Generated from codegen/sdk.yaml. Do not edit.
"""The names of `anthropic.lib.tools`, each loaded on first use."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic.lib.tools._beta_builtin_memory_tool import (
        BetaAbstractMemoryTool,
        BetaAsyncAbstractMemoryTool,
    )
    from anthropic.lib.tools._beta_functions import (
        BetaAsyncBuiltinFunctionTool,
        BetaAsyncFunctionTool,
        BetaBuiltinFunctionTool,
        BetaFunctionTool,
        BetaFunctionToolResultType,
        ToolError,
        beta_async_tool,
        beta_tool,
    )
    from anthropic.lib.tools._beta_runner import (
        BetaAsyncStreamingToolRunner,
        BetaAsyncToolRunner,
        BetaStreamingToolRunner,
        BetaToolRunner,
    )
    from anthropic.lib.tools._runnable import BetaToolLike

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
        "BetaToolLike",
        "BetaToolRunner",
        "ToolError",
        "beta_async_tool",
        "beta_tool",
    ]

NAMES = {
    "BetaAbstractMemoryTool": "=anthropic.lib.tools._beta_builtin_memory_tool",
    "BetaAsyncAbstractMemoryTool": "=anthropic.lib.tools._beta_builtin_memory_tool",
    "BetaAsyncBuiltinFunctionTool": "=anthropic.lib.tools._beta_functions",
    "BetaAsyncFunctionTool": "=anthropic.lib.tools._beta_functions",
    "BetaAsyncStreamingToolRunner": "=anthropic.lib.tools._beta_runner",
    "BetaAsyncToolRunner": "=anthropic.lib.tools._beta_runner",
    "BetaBuiltinFunctionTool": "=anthropic.lib.tools._beta_functions",
    "BetaFunctionTool": "=anthropic.lib.tools._beta_functions",
    "BetaFunctionToolResultType": "=anthropic.lib.tools._beta_functions",
    "BetaStreamingToolRunner": "=anthropic.lib.tools._beta_runner",
    "BetaToolLike": "=anthropic.lib.tools._runnable",
    "BetaToolRunner": "=anthropic.lib.tools._beta_runner",
    "ToolError": "=anthropic.lib.tools._beta_functions",
    "beta_async_tool": "=anthropic.lib.tools._beta_functions",
    "beta_tool": "=anthropic.lib.tools._beta_functions",
}
