# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the memory tools under the module path of the official package."""

from anthropic._sync.tools.memory_tool import BetaAbstractMemoryTool, BetaLocalFilesystemMemoryTool
from anthropic.lib.tools._async.memory_tool import (
    BetaAsyncAbstractMemoryTool,
    BetaAsyncLocalFilesystemMemoryTool,
)

__all__ = [
    "BetaAbstractMemoryTool",
    "BetaAsyncAbstractMemoryTool",
    "BetaAsyncLocalFilesystemMemoryTool",
    "BetaLocalFilesystemMemoryTool",
]
