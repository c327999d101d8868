# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "BetaComplianceReviewActor": (
        "type",
        {
            "user_actor": "BetaComplianceReviewUserActor",
            "api_actor": "BetaComplianceReviewAPIActor",
            "service_account_actor": "BetaComplianceReviewServiceAccountActor",
        },
    ),
    "BetaComplianceReviewCaseStatus": (
        "type",
        {
            "open": "BetaComplianceReviewCaseOpen",
            "closed": "BetaComplianceReviewCaseClosed",
        },
    ),
    "BetaComplianceReviewContentUnavailableReason": (
        "type",
        {
            "not_captured": "BetaComplianceReviewContentNotCaptured",
            "stored_copy_unavailable": "BetaComplianceReviewStoredCopyUnavailable",
        },
    ),
}
