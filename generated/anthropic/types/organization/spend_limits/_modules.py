# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "EffectiveListParams": "effective_list_params",
    "IncreaseRequestApproveParams": "increase_request_approve_params",
    "IncreaseRequestApproveResponse": "increase_request_approve_response",
    "IncreaseRequestDenyParams": "increase_request_deny_params",
    "IncreaseRequestListParams": "increase_request_list_params",
    "SpendLimitIncreaseRequest": "spend_limit_increase_request",
    "SpendLimitIncreaseRequestActor": "spend_limit_increase_request_actor",
    "SpendLimitIncreaseRequestResolvedBy": "spend_limit_increase_request_resolved_by",
    "SpendLimitIncreaseRequestStatus": "spend_limit_increase_request_status",
}
