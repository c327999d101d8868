# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_compliance_review_actor import BetaComplianceReviewActor
    from .beta_compliance_review_api_actor import BetaComplianceReviewAPIActor
    from .beta_compliance_review_case import BetaComplianceReviewCase
    from .beta_compliance_review_case_close_reason import BetaComplianceReviewCaseCloseReason
    from .beta_compliance_review_case_closed import BetaComplianceReviewCaseClosed
    from .beta_compliance_review_case_open import BetaComplianceReviewCaseOpen
    from .beta_compliance_review_case_order_by import BetaComplianceReviewCaseOrderBy
    from .beta_compliance_review_case_status import BetaComplianceReviewCaseStatus
    from .beta_compliance_review_case_status_filter import BetaComplianceReviewCaseStatusFilter
    from .beta_compliance_review_content_not_captured import BetaComplianceReviewContentNotCaptured
    from .beta_compliance_review_content_unavailable_reason import (
        BetaComplianceReviewContentUnavailableReason,
    )
    from .beta_compliance_review_create_message_content import BetaComplianceReviewCreateMessageContent
    from .beta_compliance_review_determination import BetaComplianceReviewDetermination
    from .beta_compliance_review_enforcement_action import BetaComplianceReviewEnforcementAction
    from .beta_compliance_review_item import BetaComplianceReviewItem
    from .beta_compliance_review_message_details import BetaComplianceReviewMessageDetails
    from .beta_compliance_review_notice import BetaComplianceReviewNotice
    from .beta_compliance_review_notice_kind import BetaComplianceReviewNoticeKind
    from .beta_compliance_review_policy_category import BetaComplianceReviewPolicyCategory
    from .beta_compliance_review_safeguards_reason import BetaComplianceReviewSafeguardsReason
    from .beta_compliance_review_service_account_actor import BetaComplianceReviewServiceAccountActor
    from .beta_compliance_review_stored_copy_unavailable import BetaComplianceReviewStoredCopyUnavailable
    from .beta_compliance_review_transcript import BetaComplianceReviewTranscript
    from .beta_compliance_review_user_actor import BetaComplianceReviewUserActor
    from .beta_compliance_review_verdict_param import BetaComplianceReviewVerdictParam
    from .beta_compliance_review_violated_policy_category import BetaComplianceReviewViolatedPolicyCategory
    from .case_list_params import CaseListParams
    from .case_respond_params import CaseRespondParams
    from .notice_list_params import NoticeListParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaComplianceReviewAPIActor",
    "BetaComplianceReviewActor",
    "BetaComplianceReviewCase",
    "BetaComplianceReviewCaseCloseReason",
    "BetaComplianceReviewCaseClosed",
    "BetaComplianceReviewCaseOpen",
    "BetaComplianceReviewCaseOrderBy",
    "BetaComplianceReviewCaseStatus",
    "BetaComplianceReviewCaseStatusFilter",
    "BetaComplianceReviewContentNotCaptured",
    "BetaComplianceReviewContentUnavailableReason",
    "BetaComplianceReviewCreateMessageContent",
    "BetaComplianceReviewDetermination",
    "BetaComplianceReviewEnforcementAction",
    "BetaComplianceReviewItem",
    "BetaComplianceReviewMessageDetails",
    "BetaComplianceReviewNotice",
    "BetaComplianceReviewNoticeKind",
    "BetaComplianceReviewPolicyCategory",
    "BetaComplianceReviewSafeguardsReason",
    "BetaComplianceReviewServiceAccountActor",
    "BetaComplianceReviewStoredCopyUnavailable",
    "BetaComplianceReviewTranscript",
    "BetaComplianceReviewUserActor",
    "BetaComplianceReviewVerdictParam",
    "BetaComplianceReviewViolatedPolicyCategory",
    "CaseListParams",
    "CaseRespondParams",
    "NoticeListParams",
]
