# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import batches as batches
    from . import messages as messages
    from .batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from .messages import (
        DEPRECATED_MODELS,
        MODELS_TO_WARN_WITH_THINKING_ENABLED,
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "batches": "batches:",
            "messages": "messages:",
            "AsyncBatches": "batches",
            "AsyncBatchesWithRawResponse": "batches",
            "AsyncBatchesWithStreamingResponse": "batches",
            "AsyncMessages": "messages",
            "AsyncMessagesWithRawResponse": "messages",
            "AsyncMessagesWithStreamingResponse": "messages",
            "Batches": "batches",
            "BatchesWithRawResponse": "batches",
            "BatchesWithStreamingResponse": "batches",
            "DEPRECATED_MODELS": "messages",
            "MODELS_TO_WARN_WITH_THINKING_ENABLED": "messages",
            "Messages": "messages",
            "MessagesWithRawResponse": "messages",
            "MessagesWithStreamingResponse": "messages",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncBatches",
    "AsyncBatchesWithRawResponse",
    "AsyncBatchesWithStreamingResponse",
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Batches",
    "BatchesWithRawResponse",
    "BatchesWithStreamingResponse",
    "DEPRECATED_MODELS",
    "MODELS_TO_WARN_WITH_THINKING_ENABLED",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]
