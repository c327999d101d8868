# Written by make generate from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import batches as batches
    from . import messages as messages
    from .batches import AsyncBatches as AsyncBatches
    from .batches import AsyncBatchesWithRawResponse as AsyncBatchesWithRawResponse
    from .batches import AsyncBatchesWithStreamingResponse as AsyncBatchesWithStreamingResponse
    from .batches import Batches as Batches
    from .batches import BatchesWithRawResponse as BatchesWithRawResponse
    from .batches import BatchesWithStreamingResponse as BatchesWithStreamingResponse
    from .messages import AsyncMessages as AsyncMessages
    from .messages import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
    from .messages import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
    from .messages import Messages as Messages
    from .messages import MessagesWithRawResponse as MessagesWithRawResponse
    from .messages import MessagesWithStreamingResponse as MessagesWithStreamingResponse
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
            "Messages": "messages",
            "MessagesWithRawResponse": "messages",
            "MessagesWithStreamingResponse": "messages",
        },
    )

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
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]
