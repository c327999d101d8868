"""Where other packages find the memory tool."""

from anthropic._async.memory_tool import BetaAsyncAbstractMemoryTool, BetaAsyncLocalFilesystemMemoryTool
from anthropic._sync.memory_tool import BetaAbstractMemoryTool, BetaLocalFilesystemMemoryTool

__all__ = [
    "BetaAbstractMemoryTool",
    "BetaAsyncAbstractMemoryTool",
    "BetaAsyncLocalFilesystemMemoryTool",
    "BetaLocalFilesystemMemoryTool",
]
