# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .batch_create_params import BatchCreateParams
    from .batch_list_params import BatchListParams
    from .beta_deleted_message_batch import BetaDeletedMessageBatch
    from .beta_message_batch import BetaMessageBatch
    from .beta_message_batch_canceled_result import BetaMessageBatchCanceledResult
    from .beta_message_batch_errored_result import BetaMessageBatchErroredResult
    from .beta_message_batch_expired_result import BetaMessageBatchExpiredResult
    from .beta_message_batch_individual_response import BetaMessageBatchIndividualResponse
    from .beta_message_batch_request_counts import BetaMessageBatchRequestCounts
    from .beta_message_batch_result import BetaMessageBatchResult
    from .beta_message_batch_succeeded_result import BetaMessageBatchSucceededResult
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BatchCreateParams",
    "BatchListParams",
    "BetaDeletedMessageBatch",
    "BetaMessageBatch",
    "BetaMessageBatchCanceledResult",
    "BetaMessageBatchErroredResult",
    "BetaMessageBatchExpiredResult",
    "BetaMessageBatchIndividualResponse",
    "BetaMessageBatchRequestCounts",
    "BetaMessageBatchResult",
    "BetaMessageBatchSucceededResult",
]
