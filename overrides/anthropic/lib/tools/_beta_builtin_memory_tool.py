"""Where other packages find the memory tool."""

from anthropic._sync.tools.memory_tool import BetaAbstractMemoryTool, BetaLocalFilesystemMemoryTool

from ._async.memory_tool import BetaAsyncAbstractMemoryTool, BetaAsyncLocalFilesystemMemoryTool

__all__ = [
    "BetaAbstractMemoryTool",
    "BetaAsyncAbstractMemoryTool",
    "BetaAsyncLocalFilesystemMemoryTool",
    "BetaLocalFilesystemMemoryTool",
]
