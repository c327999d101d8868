"""Re-export the function tools under the module path of the official package."""

from typing import TYPE_CHECKING

from anthropic._sync.tools.function_tool import (
    BetaBuiltinFunctionTool,
    BetaFunctionTool,
    FunctionT,
    beta_tool,
    close_runnable_tool,
)

from ._async.function_tool import (
    AsyncFunctionT,
    BetaAsyncBuiltinFunctionTool,
    BetaAsyncFunctionTool,
    aclose_runnable_tool,
    beta_async_tool,
)
from ._errors import ToolError, ToolInputError
from ._function_tool import BaseFunctionTool
from ._runnable import BetaAsyncRunnableTool, BetaRunnableTool

if TYPE_CHECKING:
    from ._results import BetaContent, BetaFunctionToolResultType
else:
    from anthropic._core.lazy import attach as _attach

    _results = "=anthropic.lib.tools._results"
    __getattr__, __dir__ = _attach(
        __name__, {"BetaContent": _results, "BetaFunctionToolResultType": _results}
    )

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
