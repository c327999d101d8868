# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
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
}
