# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .effective_list_params import EffectiveListParams
    from .increase_request_approve_params import IncreaseRequestApproveParams
    from .increase_request_approve_response import IncreaseRequestApproveResponse
    from .increase_request_deny_params import IncreaseRequestDenyParams
    from .increase_request_list_params import IncreaseRequestListParams
    from .spend_limit_increase_request import SpendLimitIncreaseRequest
    from .spend_limit_increase_request_actor import SpendLimitIncreaseRequestActor
    from .spend_limit_increase_request_resolved_by import SpendLimitIncreaseRequestResolvedBy
    from .spend_limit_increase_request_status import SpendLimitIncreaseRequestStatus
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "EffectiveListParams",
    "IncreaseRequestApproveParams",
    "IncreaseRequestApproveResponse",
    "IncreaseRequestDenyParams",
    "IncreaseRequestListParams",
    "SpendLimitIncreaseRequest",
    "SpendLimitIncreaseRequestActor",
    "SpendLimitIncreaseRequestResolvedBy",
    "SpendLimitIncreaseRequestStatus",
]
