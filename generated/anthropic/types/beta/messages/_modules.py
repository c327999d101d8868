# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BatchCreateParams": "batch_create_params",
    "BatchListParams": "batch_list_params",
    "BetaDeletedMessageBatch": "beta_deleted_message_batch",
    "BetaMessageBatch": "beta_message_batch",
    "BetaMessageBatchCanceledResult": "beta_message_batch_canceled_result",
    "BetaMessageBatchErroredResult": "beta_message_batch_errored_result",
    "BetaMessageBatchExpiredResult": "beta_message_batch_expired_result",
    "BetaMessageBatchIndividualResponse": "beta_message_batch_individual_response",
    "BetaMessageBatchRequestCounts": "beta_message_batch_request_counts",
    "BetaMessageBatchResult": "beta_message_batch_result",
    "BetaMessageBatchSucceededResult": "beta_message_batch_succeeded_result",
}
