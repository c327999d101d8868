# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the memory stores of sessions under the module path of the official package."""

from anthropic.lib.sessions._async.session_memory import SessionMemoryStores
from anthropic.lib.sessions._memory_folder import MARKER_PATH
from anthropic.lib.sessions._memory_settings import (
    DEFAULT_MEMORY_SYNC_INTERVAL,
    MEMORY_FLUSH_TIMEOUT,
    MIN_MEMORY_SYNC_INTERVAL,
    MemoryDeleteMode,
    SessionMemoryError,
)

__all__ = [
    "DEFAULT_MEMORY_SYNC_INTERVAL",
    "MARKER_PATH",
    "MEMORY_FLUSH_TIMEOUT",
    "MIN_MEMORY_SYNC_INTERVAL",
    "MemoryDeleteMode",
    "SessionMemoryError",
    "SessionMemoryStores",
]
