# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_spend_limit_increase_request import BetaSpendLimitIncreaseRequest
    from .beta_spend_limit_increase_request_actor import BetaSpendLimitIncreaseRequestActor
    from .beta_spend_limit_increase_request_resolved_by import BetaSpendLimitIncreaseRequestResolvedBy
    from .beta_spend_limit_increase_request_status import BetaSpendLimitIncreaseRequestStatus
    from .effective_list_params import EffectiveListParams
    from .increase_request_approve_params import IncreaseRequestApproveParams
    from .increase_request_approve_response import IncreaseRequestApproveResponse
    from .increase_request_deny_params import IncreaseRequestDenyParams
    from .increase_request_list_params import IncreaseRequestListParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaSpendLimitIncreaseRequest",
    "BetaSpendLimitIncreaseRequestActor",
    "BetaSpendLimitIncreaseRequestResolvedBy",
    "BetaSpendLimitIncreaseRequestStatus",
    "EffectiveListParams",
    "IncreaseRequestApproveParams",
    "IncreaseRequestApproveResponse",
    "IncreaseRequestDenyParams",
    "IncreaseRequestListParams",
]
