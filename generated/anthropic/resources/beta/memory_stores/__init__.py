# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import memories as memories
    from . import memory_stores as memory_stores
    from . import memory_versions as memory_versions
    from .memories import (
        AsyncMemories,
        AsyncMemoriesWithRawResponse,
        AsyncMemoriesWithStreamingResponse,
        Memories,
        MemoriesWithRawResponse,
        MemoriesWithStreamingResponse,
    )
    from .memory_stores import (
        AsyncMemoryStores,
        AsyncMemoryStoresWithRawResponse,
        AsyncMemoryStoresWithStreamingResponse,
        MemoryStores,
        MemoryStoresWithRawResponse,
        MemoryStoresWithStreamingResponse,
    )
    from .memory_versions import (
        AsyncMemoryVersions,
        AsyncMemoryVersionsWithRawResponse,
        AsyncMemoryVersionsWithStreamingResponse,
        MemoryVersions,
        MemoryVersionsWithRawResponse,
        MemoryVersionsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "memories": "memories:",
            "memory_stores": "memory_stores:",
            "memory_versions": "memory_versions:",
            "AsyncMemories": "memories",
            "AsyncMemoriesWithRawResponse": "memories",
            "AsyncMemoriesWithStreamingResponse": "memories",
            "AsyncMemoryStores": "memory_stores",
            "AsyncMemoryStoresWithRawResponse": "memory_stores",
            "AsyncMemoryStoresWithStreamingResponse": "memory_stores",
            "AsyncMemoryVersions": "memory_versions",
            "AsyncMemoryVersionsWithRawResponse": "memory_versions",
            "AsyncMemoryVersionsWithStreamingResponse": "memory_versions",
            "Memories": "memories",
            "MemoriesWithRawResponse": "memories",
            "MemoriesWithStreamingResponse": "memories",
            "MemoryStores": "memory_stores",
            "MemoryStoresWithRawResponse": "memory_stores",
            "MemoryStoresWithStreamingResponse": "memory_stores",
            "MemoryVersions": "memory_versions",
            "MemoryVersionsWithRawResponse": "memory_versions",
            "MemoryVersionsWithStreamingResponse": "memory_versions",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncMemories",
    "AsyncMemoriesWithRawResponse",
    "AsyncMemoriesWithStreamingResponse",
    "AsyncMemoryStores",
    "AsyncMemoryStoresWithRawResponse",
    "AsyncMemoryStoresWithStreamingResponse",
    "AsyncMemoryVersions",
    "AsyncMemoryVersionsWithRawResponse",
    "AsyncMemoryVersionsWithStreamingResponse",
    "Memories",
    "MemoriesWithRawResponse",
    "MemoriesWithStreamingResponse",
    "MemoryStores",
    "MemoryStoresWithRawResponse",
    "MemoryStoresWithStreamingResponse",
    "MemoryVersions",
    "MemoryVersionsWithRawResponse",
    "MemoryVersionsWithStreamingResponse",
]
