# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaComplianceReviewAPIActor": "beta_compliance_review_api_actor",
    "BetaComplianceReviewActor": "beta_compliance_review_actor",
    "BetaComplianceReviewCase": "beta_compliance_review_case",
    "BetaComplianceReviewCaseCloseReason": "beta_compliance_review_case_close_reason",
    "BetaComplianceReviewCaseClosed": "beta_compliance_review_case_closed",
    "BetaComplianceReviewCaseOpen": "beta_compliance_review_case_open",
    "BetaComplianceReviewCaseOrderBy": "beta_compliance_review_case_order_by",
    "BetaComplianceReviewCaseStatus": "beta_compliance_review_case_status",
    "BetaComplianceReviewCaseStatusFilter": "beta_compliance_review_case_status_filter",
    "BetaComplianceReviewContentNotCaptured": "beta_compliance_review_content_not_captured",
    "BetaComplianceReviewContentUnavailableReason": "beta_compliance_review_content_unavailable_reason",
    "BetaComplianceReviewCreateMessageContent": "beta_compliance_review_create_message_content",
    "BetaComplianceReviewDetermination": "beta_compliance_review_determination",
    "BetaComplianceReviewEnforcementAction": "beta_compliance_review_enforcement_action",
    "BetaComplianceReviewItem": "beta_compliance_review_item",
    "BetaComplianceReviewMessageDetails": "beta_compliance_review_message_details",
    "BetaComplianceReviewNotice": "beta_compliance_review_notice",
    "BetaComplianceReviewNoticeKind": "beta_compliance_review_notice_kind",
    "BetaComplianceReviewPolicyCategory": "beta_compliance_review_policy_category",
    "BetaComplianceReviewSafeguardsReason": "beta_compliance_review_safeguards_reason",
    "BetaComplianceReviewServiceAccountActor": "beta_compliance_review_service_account_actor",
    "BetaComplianceReviewStoredCopyUnavailable": "beta_compliance_review_stored_copy_unavailable",
    "BetaComplianceReviewTranscript": "beta_compliance_review_transcript",
    "BetaComplianceReviewUserActor": "beta_compliance_review_user_actor",
    "BetaComplianceReviewVerdictParam": "beta_compliance_review_verdict_param",
    "BetaComplianceReviewViolatedPolicyCategory": "beta_compliance_review_violated_policy_category",
    "CaseListParams": "case_list_params",
    "CaseRespondParams": "case_respond_params",
    "NoticeListParams": "notice_list_params",
}
