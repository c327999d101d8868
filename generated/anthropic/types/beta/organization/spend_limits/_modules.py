# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaSpendLimitIncreaseRequest": "beta_spend_limit_increase_request",
    "BetaSpendLimitIncreaseRequestActor": "beta_spend_limit_increase_request_actor",
    "BetaSpendLimitIncreaseRequestResolvedBy": "beta_spend_limit_increase_request_resolved_by",
    "BetaSpendLimitIncreaseRequestStatus": "beta_spend_limit_increase_request_status",
    "EffectiveListParams": "effective_list_params",
    "IncreaseRequestApproveParams": "increase_request_approve_params",
    "IncreaseRequestApproveResponse": "increase_request_approve_response",
    "IncreaseRequestDenyParams": "increase_request_deny_params",
    "IncreaseRequestListParams": "increase_request_list_params",
}
