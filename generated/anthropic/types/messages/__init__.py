# Written by make generate from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from .batch_create_params import BatchCreateParams as BatchCreateParams
    from .batch_list_params import BatchListParams as BatchListParams
    from .deleted_message_batch import DeletedMessageBatch as DeletedMessageBatch
    from .message_batch import MessageBatch as MessageBatch
    from .message_batch_canceled_result import MessageBatchCanceledResult as MessageBatchCanceledResult
    from .message_batch_errored_result import MessageBatchErroredResult as MessageBatchErroredResult
    from .message_batch_expired_result import MessageBatchExpiredResult as MessageBatchExpiredResult
    from .message_batch_individual_response import (
        MessageBatchIndividualResponse as MessageBatchIndividualResponse,
    )
    from .message_batch_request_counts import MessageBatchRequestCounts as MessageBatchRequestCounts
    from .message_batch_result import MessageBatchResult as MessageBatchResult
    from .message_batch_succeeded_result import MessageBatchSucceededResult as MessageBatchSucceededResult
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "BatchCreateParams": "batch_create_params",
            "BatchListParams": "batch_list_params",
            "DeletedMessageBatch": "deleted_message_batch",
            "MessageBatch": "message_batch",
            "MessageBatchCanceledResult": "message_batch_canceled_result",
            "MessageBatchErroredResult": "message_batch_errored_result",
            "MessageBatchExpiredResult": "message_batch_expired_result",
            "MessageBatchIndividualResponse": "message_batch_individual_response",
            "MessageBatchRequestCounts": "message_batch_request_counts",
            "MessageBatchResult": "message_batch_result",
            "MessageBatchSucceededResult": "message_batch_succeeded_result",
        },
    )

__all__ = [
    "BatchCreateParams",
    "BatchListParams",
    "DeletedMessageBatch",
    "MessageBatch",
    "MessageBatchCanceledResult",
    "MessageBatchErroredResult",
    "MessageBatchExpiredResult",
    "MessageBatchIndividualResponse",
    "MessageBatchRequestCounts",
    "MessageBatchResult",
    "MessageBatchSucceededResult",
]
