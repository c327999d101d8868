# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import beta as beta
    from . import messages as messages
    from . import organization as organization
    from . import shared as shared
    from . import skills as skills
    from . import user_profiles as user_profiles
    from .anthropic_beta_param import AnthropicBetaParam
    from .assistant_message_param import AssistantMessageParam
    from .available_tools_limit_exceeded_error import AvailableToolsLimitExceededError
    from .available_tools_limit_exceeded_error_details import AvailableToolsLimitExceededErrorDetails
    from .base64_image_source_param import Base64ImageSourceParam
    from .base64_pdf_source import Base64PDFSource
    from .base64_pdf_source_param import Base64PDFSourceParam
    from .bash_code_execution_output_block import BashCodeExecutionOutputBlock
    from .bash_code_execution_output_block_param import BashCodeExecutionOutputBlockParam
    from .bash_code_execution_result_block import BashCodeExecutionResultBlock
    from .bash_code_execution_result_block_param import BashCodeExecutionResultBlockParam
    from .bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
    from .bash_code_execution_tool_result_block_param import BashCodeExecutionToolResultBlockParam
    from .bash_code_execution_tool_result_error import BashCodeExecutionToolResultError
    from .bash_code_execution_tool_result_error_code import BashCodeExecutionToolResultErrorCode
    from .bash_code_execution_tool_result_error_object import BashCodeExecutionToolResultErrorObject
    from .bash_code_execution_tool_result_error_param import BashCodeExecutionToolResultErrorParam
    from .beta_api_error import BetaAPIError
    from .beta_api_error_object import BetaAPIErrorObject
    from .beta_authentication_error import BetaAuthenticationError
    from .beta_authentication_error_object import BetaAuthenticationErrorObject
    from .beta_billing_error import BetaBillingError
    from .beta_billing_error_object import BetaBillingErrorObject
    from .beta_cmek_not_approved_error import BetaCMEKNotApprovedError
    from .beta_cmek_not_approved_error_details import BetaCMEKNotApprovedErrorDetails
    from .beta_currency import BetaCurrency
    from .beta_error import BetaError
    from .beta_error_object import BetaErrorObject
    from .beta_error_response import BetaErrorResponse
    from .beta_external_key_not_found_error import BetaExternalKeyNotFoundError
    from .beta_external_key_not_found_error_details import BetaExternalKeyNotFoundErrorDetails
    from .beta_external_key_provider_mismatch_error import BetaExternalKeyProviderMismatchError
    from .beta_external_key_provider_mismatch_error_details import BetaExternalKeyProviderMismatchErrorDetails
    from .beta_gateway_timeout_error import BetaGatewayTimeoutError
    from .beta_gateway_timeout_error_object import BetaGatewayTimeoutErrorObject
    from .beta_gcp_project_controlled_by_another_organization_error import (
        BetaGCPProjectControlledByAnotherOrganizationError,
    )
    from .beta_gcp_project_controlled_by_another_organization_error_details import (
        BetaGCPProjectControlledByAnotherOrganizationErrorDetails,
    )
    from .beta_gcp_project_not_verified_error import BetaGCPProjectNotVerifiedError
    from .beta_gcp_project_not_verified_error_details import BetaGCPProjectNotVerifiedErrorDetails
    from .beta_invalid_request_error import BetaInvalidRequestError
    from .beta_invalid_request_error_object import BetaInvalidRequestErrorObject
    from .beta_monetary_amount import BetaMonetaryAmount
    from .beta_monetary_amount_param import BetaMonetaryAmountParam
    from .beta_not_found_error import BetaNotFoundError
    from .beta_not_found_error_object import BetaNotFoundErrorObject
    from .beta_organization_not_enrolled_in_beta_error import BetaOrganizationNotEnrolledInBetaError
    from .beta_organization_not_enrolled_in_beta_error_details import (
        BetaOrganizationNotEnrolledInBetaErrorDetails,
    )
    from .beta_overloaded_error import BetaOverloadedError
    from .beta_overloaded_error_object import BetaOverloadedErrorObject
    from .beta_permission_error import BetaPermissionError
    from .beta_permission_error_object import BetaPermissionErrorObject
    from .beta_rate_limit_error import BetaRateLimitError
    from .beta_rate_limit_error_object import BetaRateLimitErrorObject
    from .beta_region_not_supported_error import BetaRegionNotSupportedError
    from .beta_region_not_supported_error_details import BetaRegionNotSupportedErrorDetails
    from .beta_request_body_timeout_error import BetaRequestBodyTimeoutError
    from .beta_request_body_timeout_error_details import BetaRequestBodyTimeoutErrorDetails
    from .beta_storage_in_use_error import BetaStorageInUseError
    from .beta_storage_in_use_error_details import BetaStorageInUseErrorDetails
    from .beta_storage_not_approved_error import BetaStorageNotApprovedError
    from .beta_storage_not_approved_error_details import BetaStorageNotApprovedErrorDetails
    from .beta_unsupported_charset_error import BetaUnsupportedCharsetError
    from .beta_unsupported_charset_error_details import BetaUnsupportedCharsetErrorDetails
    from .browser_click_target import BrowserClickTarget
    from .browser_close_tab_config_param import BrowserCloseTabConfigParam
    from .browser_close_tab_input import BrowserCloseTabInput
    from .browser_coordinate_target import BrowserCoordinateTarget
    from .browser_double_click_config_param import BrowserDoubleClickConfigParam
    from .browser_double_click_input import BrowserDoubleClickInput
    from .browser_file_upload_config_param import BrowserFileUploadConfigParam
    from .browser_file_upload_input import BrowserFileUploadInput
    from .browser_find_config_param import BrowserFindConfigParam
    from .browser_find_input import BrowserFindInput
    from .browser_form_input_config_param import BrowserFormInputConfigParam
    from .browser_form_input_input import BrowserFormInputInput
    from .browser_form_input_value import BrowserFormInputValue
    from .browser_get_page_text_config_param import BrowserGetPageTextConfigParam
    from .browser_get_page_text_input import BrowserGetPageTextInput
    from .browser_hold_key_config_param import BrowserHoldKeyConfigParam
    from .browser_hold_key_input import BrowserHoldKeyInput
    from .browser_hover_config_param import BrowserHoverConfigParam
    from .browser_hover_input import BrowserHoverInput
    from .browser_javascript_exec_config_param import BrowserJavascriptExecConfigParam
    from .browser_javascript_exec_input import BrowserJavascriptExecInput
    from .browser_key_config_param import BrowserKeyConfigParam
    from .browser_key_input import BrowserKeyInput
    from .browser_left_click_config_param import BrowserLeftClickConfigParam
    from .browser_left_click_drag_config_param import BrowserLeftClickDragConfigParam
    from .browser_left_click_drag_input import BrowserLeftClickDragInput
    from .browser_left_click_input import BrowserLeftClickInput
    from .browser_left_mouse_down_config_param import BrowserLeftMouseDownConfigParam
    from .browser_left_mouse_down_input import BrowserLeftMouseDownInput
    from .browser_left_mouse_up_config_param import BrowserLeftMouseUpConfigParam
    from .browser_left_mouse_up_input import BrowserLeftMouseUpInput
    from .browser_list_tabs_config_param import BrowserListTabsConfigParam
    from .browser_member_input import BrowserMemberInput
    from .browser_member_name import BrowserMemberName
    from .browser_middle_click_config_param import BrowserMiddleClickConfigParam
    from .browser_middle_click_input import BrowserMiddleClickInput
    from .browser_mouse_move_config_param import BrowserMouseMoveConfigParam
    from .browser_mouse_move_input import BrowserMouseMoveInput
    from .browser_navigate_config_param import BrowserNavigateConfigParam
    from .browser_navigate_input import BrowserNavigateInput
    from .browser_new_tab_config_param import BrowserNewTabConfigParam
    from .browser_read_console_config_param import BrowserReadConsoleConfigParam
    from .browser_read_console_input import BrowserReadConsoleInput
    from .browser_read_network_config_param import BrowserReadNetworkConfigParam
    from .browser_read_network_input import BrowserReadNetworkInput
    from .browser_read_page_config_param import BrowserReadPageConfigParam
    from .browser_read_page_filter import BrowserReadPageFilter
    from .browser_read_page_input import BrowserReadPageInput
    from .browser_ref_target import BrowserRefTarget
    from .browser_right_click_config_param import BrowserRightClickConfigParam
    from .browser_right_click_input import BrowserRightClickInput
    from .browser_screenshot_config_param import BrowserScreenshotConfigParam
    from .browser_screenshot_input import BrowserScreenshotInput
    from .browser_scroll_config_param import BrowserScrollConfigParam
    from .browser_scroll_direction import BrowserScrollDirection
    from .browser_scroll_input import BrowserScrollInput
    from .browser_scroll_to_config_param import BrowserScrollToConfigParam
    from .browser_scroll_to_input import BrowserScrollToInput
    from .browser_state_block_param import BrowserStateBlockParam
    from .browser_state_change_download_completed_param import BrowserStateChangeDownloadCompletedParam
    from .browser_state_change_download_failed_param import BrowserStateChangeDownloadFailedParam
    from .browser_state_change_download_started_param import BrowserStateChangeDownloadStartedParam
    from .browser_state_change_param import BrowserStateChangeParam
    from .browser_state_change_tab_opened_param import BrowserStateChangeTabOpenedParam
    from .browser_state_tab_entry_param import BrowserStateTabEntryParam
    from .browser_switch_tab_config_param import BrowserSwitchTabConfigParam
    from .browser_switch_tab_input import BrowserSwitchTabInput
    from .browser_toolset_20260801_param import BrowserToolset20260801Param
    from .browser_toolset_configs_param import BrowserToolsetConfigsParam
    from .browser_triple_click_config_param import BrowserTripleClickConfigParam
    from .browser_triple_click_input import BrowserTripleClickInput
    from .browser_type_config_param import BrowserTypeConfigParam
    from .browser_type_input import BrowserTypeInput
    from .browser_wait_config_param import BrowserWaitConfigParam
    from .browser_wait_input import BrowserWaitInput
    from .browser_zoom_config_param import BrowserZoomConfigParam
    from .browser_zoom_input import BrowserZoomInput
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .cache_creation import CacheCreation
    from .cache_miss_messages_changed import CacheMissMessagesChanged
    from .cache_miss_model_changed import CacheMissModelChanged
    from .cache_miss_previous_message_not_found import CacheMissPreviousMessageNotFound
    from .cache_miss_reason import CacheMissReason
    from .cache_miss_system_changed import CacheMissSystemChanged
    from .cache_miss_tools_changed import CacheMissToolsChanged
    from .cache_miss_unavailable import CacheMissUnavailable
    from .capability_support import CapabilitySupport
    from .change_outcome_unknown_error import ChangeOutcomeUnknownError
    from .change_outcome_unknown_error_details import ChangeOutcomeUnknownErrorDetails
    from .citation_char_location import CitationCharLocation
    from .citation_char_location_param import CitationCharLocationParam
    from .citation_content_block_location import CitationContentBlockLocation
    from .citation_content_block_location_param import CitationContentBlockLocationParam
    from .citation_page_location import CitationPageLocation
    from .citation_page_location_param import CitationPageLocationParam
    from .citation_search_result_location_param import CitationSearchResultLocationParam
    from .citation_web_search_result_location_param import CitationWebSearchResultLocationParam
    from .citations_config import CitationsConfig
    from .citations_config_param import CitationsConfigParam
    from .citations_delta import CitationsDelta
    from .citations_search_result_location import CitationsSearchResultLocation
    from .citations_web_search_result_location import CitationsWebSearchResultLocation
    from .code_execution_output_block import CodeExecutionOutputBlock
    from .code_execution_output_block_param import CodeExecutionOutputBlockParam
    from .code_execution_result_block import CodeExecutionResultBlock
    from .code_execution_result_block_param import CodeExecutionResultBlockParam
    from .code_execution_tool_20250522_param import CodeExecutionTool20250522Param
    from .code_execution_tool_20250825_param import CodeExecutionTool20250825Param
    from .code_execution_tool_20260120_param import CodeExecutionTool20260120Param
    from .code_execution_tool_20260521_param import CodeExecutionTool20260521Param
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock
    from .code_execution_tool_result_block_content import CodeExecutionToolResultBlockContent
    from .code_execution_tool_result_block_param import CodeExecutionToolResultBlockParam
    from .code_execution_tool_result_block_param_content_param import (
        CodeExecutionToolResultBlockParamContentParam,
    )
    from .code_execution_tool_result_error import CodeExecutionToolResultError
    from .code_execution_tool_result_error_code import CodeExecutionToolResultErrorCode
    from .code_execution_tool_result_error_object import CodeExecutionToolResultErrorObject
    from .code_execution_tool_result_error_param import CodeExecutionToolResultErrorParam
    from .compaction_block_ambiguous_error import CompactionBlockAmbiguousError
    from .compaction_block_ambiguous_error_details import CompactionBlockAmbiguousErrorDetails
    from .compaction_block_misplaced_error import CompactionBlockMisplacedError
    from .compaction_block_misplaced_error_details import CompactionBlockMisplacedErrorDetails
    from .compaction_content_mismatch_error import CompactionContentMismatchError
    from .compaction_content_mismatch_error_details import CompactionContentMismatchErrorDetails
    from .compaction_incomplete_turn_error import CompactionIncompleteTurnError
    from .compaction_incomplete_turn_error_details import CompactionIncompleteTurnErrorDetails
    from .compaction_nothing_to_summarize_error import CompactionNothingToSummarizeError
    from .compaction_nothing_to_summarize_error_details import CompactionNothingToSummarizeErrorDetails
    from .compaction_signature_invalid_error import CompactionSignatureInvalidError
    from .compaction_signature_invalid_error_details import CompactionSignatureInvalidErrorDetails
    from .compaction_too_many_tool_references_error import CompactionTooManyToolReferencesError
    from .compaction_too_many_tool_references_error_details import CompactionTooManyToolReferencesErrorDetails
    from .compaction_tool_changes_mismatch_error import CompactionToolChangesMismatchError
    from .compaction_tool_changes_mismatch_error_details import CompactionToolChangesMismatchErrorDetails
    from .compaction_unavailable_error import CompactionUnavailableError
    from .compaction_unavailable_error_details import CompactionUnavailableErrorDetails
    from .completion import Completion
    from .completion_create_params import CompletionCreateParams
    from .computer_cursor_position_config_param import ComputerCursorPositionConfigParam
    from .computer_double_click_config_param import ComputerDoubleClickConfigParam
    from .computer_double_click_input import ComputerDoubleClickInput
    from .computer_hold_key_config_param import ComputerHoldKeyConfigParam
    from .computer_hold_key_input import ComputerHoldKeyInput
    from .computer_key_config_param import ComputerKeyConfigParam
    from .computer_key_input import ComputerKeyInput
    from .computer_left_click_config_param import ComputerLeftClickConfigParam
    from .computer_left_click_drag_config_param import ComputerLeftClickDragConfigParam
    from .computer_left_click_drag_input import ComputerLeftClickDragInput
    from .computer_left_click_input import ComputerLeftClickInput
    from .computer_left_mouse_down_config_param import ComputerLeftMouseDownConfigParam
    from .computer_left_mouse_up_config_param import ComputerLeftMouseUpConfigParam
    from .computer_member_input import ComputerMemberInput
    from .computer_member_name import ComputerMemberName
    from .computer_middle_click_config_param import ComputerMiddleClickConfigParam
    from .computer_middle_click_input import ComputerMiddleClickInput
    from .computer_mouse_move_config_param import ComputerMouseMoveConfigParam
    from .computer_mouse_move_input import ComputerMouseMoveInput
    from .computer_right_click_config_param import ComputerRightClickConfigParam
    from .computer_right_click_input import ComputerRightClickInput
    from .computer_screenshot_config_param import ComputerScreenshotConfigParam
    from .computer_scroll_config_param import ComputerScrollConfigParam
    from .computer_scroll_direction import ComputerScrollDirection
    from .computer_scroll_input import ComputerScrollInput
    from .computer_toolset_20260801_param import ComputerToolset20260801Param
    from .computer_toolset_configs_param import ComputerToolsetConfigsParam
    from .computer_triple_click_config_param import ComputerTripleClickConfigParam
    from .computer_triple_click_input import ComputerTripleClickInput
    from .computer_type_config_param import ComputerTypeConfigParam
    from .computer_type_input import ComputerTypeInput
    from .computer_wait_config_param import ComputerWaitConfigParam
    from .computer_wait_input import ComputerWaitInput
    from .computer_zoom_config_param import ComputerZoomConfigParam
    from .computer_zoom_input import ComputerZoomInput
    from .concurrent_membership_change_error import ConcurrentMembershipChangeError
    from .concurrent_membership_change_error_details import ConcurrentMembershipChangeErrorDetails
    from .container import Container
    from .container_params import ContainerParams
    from .container_skill import ContainerSkill
    from .container_upload_block import ContainerUploadBlock
    from .container_upload_block_param import ContainerUploadBlockParam
    from .content_block import ContentBlock
    from .content_block_delta_event import ContentBlockDeltaEvent
    from .content_block_param import ContentBlockParam
    from .content_block_source_content_param import ContentBlockSourceContentParam
    from .content_block_source_param import ContentBlockSourceParam
    from .content_block_start_event import ContentBlockStartEvent
    from .content_block_stop_event import ContentBlockStopEvent
    from .context_management_capability import ContextManagementCapability
    from .deleted_file import DeletedFile
    from .deleted_skill import DeletedSkill
    from .deleted_user_profile import DeletedUserProfile
    from .diagnostics import Diagnostics
    from .diagnostics_param import DiagnosticsParam
    from .direct_caller import DirectCaller
    from .direct_caller_param import DirectCallerParam
    from .document_block import DocumentBlock
    from .document_block_param import DocumentBlockParam
    from .effort_capability import EffortCapability
    from .encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock
    from .encrypted_code_execution_result_block_param import EncryptedCodeExecutionResultBlockParam
    from .file_document_source_param import FileDocumentSourceParam
    from .file_expired_error import FileExpiredError
    from .file_expired_error_details import FileExpiredErrorDetails
    from .file_image_source_param import FileImageSourceParam
    from .file_list_params import FileListParams
    from .file_metadata import FileMetadata
    from .file_not_downloadable_error import FileNotDownloadableError
    from .file_not_downloadable_error_details import FileNotDownloadableErrorDetails
    from .file_upload_params import FileUploadParams
    from .image_block_param import ImageBlockParam
    from .image_dimensions_too_large_error import ImageDimensionsTooLargeError
    from .image_dimensions_too_large_error_details import ImageDimensionsTooLargeErrorDetails
    from .image_transformations_param import ImageTransformationsParam
    from .input_json_delta import InputJSONDelta
    from .json_output_format_param import JSONOutputFormatParam
    from .memory_tool_20250818_param import MemoryTool20250818Param
    from .message import Message
    from .message_content_param import MessageContentParam
    from .message_count_tokens_params import MessageCountTokensParams
    from .message_count_tokens_tool_param import MessageCountTokensToolParam
    from .message_create_params import MessageCreateParams
    from .message_create_params_container_param import MessageCreateParamsContainerParam
    from .message_delta_event import MessageDeltaEvent
    from .message_delta_usage import MessageDeltaUsage
    from .message_param import MessageParam
    from .message_start_event import MessageStartEvent
    from .message_stop_event import MessageStopEvent
    from .message_stream_event import MessageStreamEvent
    from .message_tokens_count import MessageTokensCount
    from .metadata_param import MetadataParam
    from .model import Model
    from .model_capabilities import ModelCapabilities
    from .model_info import ModelInfo
    from .model_line import ModelLine
    from .model_list_params import ModelListParams
    from .model_param import ModelParam
    from .org_member_limit_exceeded_error import OrgMemberLimitExceededError
    from .org_member_limit_exceeded_error_details import OrgMemberLimitExceededErrorDetails
    from .organization_info import OrganizationInfo
    from .organization_role import OrganizationRole
    from .output_config_param import OutputConfigParam
    from .output_tokens_details import OutputTokensDetails
    from .parsed_message import ParsedContentBlock, ParsedMessage, ParsedTextBlock
    from .plain_text_source import PlainTextSource
    from .plain_text_source_param import PlainTextSourceParam
    from .raw_content_block_delta import RawContentBlockDelta
    from .raw_content_block_delta_event import RawContentBlockDeltaEvent
    from .raw_content_block_start_event import RawContentBlockStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent
    from .raw_message_delta_event import RawMessageDeltaEvent
    from .raw_message_start_event import RawMessageStartEvent
    from .raw_message_stop_event import RawMessageStopEvent
    from .raw_message_stream_event import RawMessageStreamEvent
    from .rbac_role_not_found_error import RBACRoleNotFoundError
    from .rbac_role_not_found_error_details import RBACRoleNotFoundErrorDetails
    from .redacted_thinking_block import RedactedThinkingBlock
    from .redacted_thinking_block_param import RedactedThinkingBlockParam
    from .refusal_stop_details import RefusalStopDetails
    from .search_result_block_param import SearchResultBlockParam
    from .server_tool_caller import ServerToolCaller
    from .server_tool_caller_20260120 import ServerToolCaller20260120
    from .server_tool_caller_20260120_param import ServerToolCaller20260120Param
    from .server_tool_caller_param import ServerToolCallerParam
    from .server_tool_usage import ServerToolUsage
    from .server_tool_use_block import ServerToolUseBlock
    from .server_tool_use_block_param import ServerToolUseBlockParam
    from .server_tools_capability import ServerToolsCapability
    from .shared.api_error_object import APIErrorObject
    from .shared.authentication_error import AuthenticationError
    from .shared.authentication_error_object import AuthenticationErrorObject
    from .shared.billing_error import BillingError
    from .shared.billing_error_object import BillingErrorObject
    from .shared.claude_code_key_creator_not_member_error import ClaudeCodeKeyCreatorNotMemberError
    from .shared.claude_code_key_creator_not_member_error_details import (
        ClaudeCodeKeyCreatorNotMemberErrorDetails,
    )
    from .shared.claude_code_version_too_old_error import ClaudeCodeVersionTooOldError
    from .shared.claude_code_version_too_old_error_details import ClaudeCodeVersionTooOldErrorDetails
    from .shared.cmek_context_unavailable_error import CMEKContextUnavailableError
    from .shared.cmek_context_unavailable_error_details import CMEKContextUnavailableErrorDetails
    from .shared.cmek_key_disabled_error import CMEKKeyDisabledError
    from .shared.cmek_key_disabled_error_details import CMEKKeyDisabledErrorDetails
    from .shared.cmek_key_network_blocked_error import CMEKKeyNetworkBlockedError
    from .shared.cmek_key_network_blocked_error_details import CMEKKeyNetworkBlockedErrorDetails
    from .shared.cmek_key_unreachable_error import CMEKKeyUnreachableError
    from .shared.cmek_key_unreachable_error_details import CMEKKeyUnreachableErrorDetails
    from .shared.contract_spend_limit_reached_error import ContractSpendLimitReachedError
    from .shared.contract_spend_limit_reached_error_details import ContractSpendLimitReachedErrorDetails
    from .shared.enforced_spend_limit_reached_error import EnforcedSpendLimitReachedError
    from .shared.enforced_spend_limit_reached_error_details import EnforcedSpendLimitReachedErrorDetails
    from .shared.error_details import ErrorDetails
    from .shared.error_object import ErrorObject
    from .shared.error_response import ErrorResponse
    from .shared.error_type import ErrorType
    from .shared.gateway_timeout_error import GatewayTimeoutError
    from .shared.gateway_timeout_error_object import GatewayTimeoutErrorObject
    from .shared.invalid_request_error import InvalidRequestError
    from .shared.invalid_request_error_object import InvalidRequestErrorObject
    from .shared.linked_organization_billing_unavailable_error import (
        LinkedOrganizationBillingUnavailableError,
    )
    from .shared.linked_organization_billing_unavailable_error_details import (
        LinkedOrganizationBillingUnavailableErrorDetails,
    )
    from .shared.linked_organization_spend_limit_reached_error import LinkedOrganizationSpendLimitReachedError
    from .shared.linked_organization_spend_limit_reached_error_details import (
        LinkedOrganizationSpendLimitReachedErrorDetails,
    )
    from .shared.not_found_error import NotFoundError
    from .shared.not_found_error_object import NotFoundErrorObject
    from .shared.organization_on_hold_error import OrganizationOnHoldError
    from .shared.organization_on_hold_error_details import OrganizationOnHoldErrorDetails
    from .shared.organization_type_not_supported_error import OrganizationTypeNotSupportedError
    from .shared.organization_type_not_supported_error_details import OrganizationTypeNotSupportedErrorDetails
    from .shared.overloaded_error import OverloadedError
    from .shared.overloaded_error_object import OverloadedErrorObject
    from .shared.parent_organization_required_error import ParentOrganizationRequiredError
    from .shared.parent_organization_required_error_details import ParentOrganizationRequiredErrorDetails
    from .shared.permission_error import PermissionError
    from .shared.permission_error_object import PermissionErrorObject
    from .shared.ramp_limit_exceeded_error import RampLimitExceededError
    from .shared.ramp_limit_exceeded_error_details import RampLimitExceededErrorDetails
    from .shared.rate_limit_error import RateLimitError
    from .shared.rate_limit_error_object import RateLimitErrorObject
    from .shared.request_body_encoding_invalid_error import RequestBodyEncodingInvalidError
    from .shared.request_body_encoding_invalid_error_details import RequestBodyEncodingInvalidErrorDetails
    from .shared.request_body_encoding_unsupported_error import RequestBodyEncodingUnsupportedError
    from .shared.request_body_encoding_unsupported_error_details import (
        RequestBodyEncodingUnsupportedErrorDetails,
    )
    from .shared.request_body_too_large_after_decoding_error import RequestBodyTooLargeAfterDecodingError
    from .shared.request_body_too_large_after_decoding_error_details import (
        RequestBodyTooLargeAfterDecodingErrorDetails,
    )
    from .shared.sandbox_egress_restricted_error import SandboxEgressRestrictedError
    from .shared.sandbox_egress_restricted_error_details import SandboxEgressRestrictedErrorDetails
    from .shared.workspace_human_review_disabled_error import WorkspaceHumanReviewDisabledError
    from .shared.workspace_human_review_disabled_error_details import WorkspaceHumanReviewDisabledErrorDetails
    from .signature_delta import SignatureDelta
    from .skill import Skill
    from .skill_create_params import SkillCreateParams
    from .skill_list_params import SkillListParams
    from .skill_params import SkillParams
    from .skill_read_blocked_undecryptable_error import SkillReadBlockedUndecryptableError
    from .skill_read_blocked_undecryptable_error_details import SkillReadBlockedUndecryptableErrorDetails
    from .skill_source import SkillSource
    from .stop_reason import StopReason
    from .storage_quota_exceeded_error import StorageQuotaExceededError
    from .storage_quota_exceeded_error_details import StorageQuotaExceededErrorDetails
    from .system_message_param import SystemMessageParam
    from .text_block import TextBlock
    from .text_block_param import TextBlockParam
    from .text_citation import TextCitation
    from .text_citation_param import TextCitationParam
    from .text_delta import TextDelta
    from .text_editor_code_execution_create_result_block import TextEditorCodeExecutionCreateResultBlock
    from .text_editor_code_execution_create_result_block_param import (
        TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .text_editor_code_execution_str_replace_result_block_param import (
        TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
    from .text_editor_code_execution_tool_result_block_param import (
        TextEditorCodeExecutionToolResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_error import TextEditorCodeExecutionToolResultError
    from .text_editor_code_execution_tool_result_error_code import TextEditorCodeExecutionToolResultErrorCode
    from .text_editor_code_execution_tool_result_error_object import (
        TextEditorCodeExecutionToolResultErrorObject,
    )
    from .text_editor_code_execution_tool_result_error_param import (
        TextEditorCodeExecutionToolResultErrorParam,
    )
    from .text_editor_code_execution_view_result_block import TextEditorCodeExecutionViewResultBlock
    from .text_editor_code_execution_view_result_block_param import (
        TextEditorCodeExecutionViewResultBlockParam,
    )
    from .thinking_block import ThinkingBlock
    from .thinking_block_param import ThinkingBlockParam
    from .thinking_capability import ThinkingCapability
    from .thinking_config_adaptive_param import ThinkingConfigAdaptiveParam
    from .thinking_config_between_tools_param import ThinkingConfigBetweenToolsParam
    from .thinking_config_disabled_param import ThinkingConfigDisabledParam
    from .thinking_config_enabled_param import ThinkingConfigEnabledParam
    from .thinking_config_param import ThinkingConfigParam
    from .thinking_delta import ThinkingDelta
    from .thinking_types import ThinkingTypes
    from .thread_already_continued_error import ThreadAlreadyContinuedError
    from .thread_already_continued_error_details import ThreadAlreadyContinuedErrorDetails
    from .thread_continue_in_flight_error import ThreadContinueInFlightError
    from .thread_continue_in_flight_error_details import ThreadContinueInFlightErrorDetails
    from .thread_fingerprint_mismatch_error import ThreadFingerprintMismatchError
    from .thread_fingerprint_mismatch_error_details import ThreadFingerprintMismatchErrorDetails
    from .thread_not_found_error import ThreadNotFoundError
    from .thread_not_found_error_details import ThreadNotFoundErrorDetails
    from .thread_unsupported_feature_name import ThreadUnsupportedFeatureName
    from .thread_unsupported_request_error import ThreadUnsupportedRequestError
    from .thread_unsupported_request_error_details import ThreadUnsupportedRequestErrorDetails
    from .tool_bash_20250124_param import ToolBash20250124Param
    from .tool_choice_any_param import ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam
    from .tool_choice_param import ToolChoiceParam
    from .tool_choice_tool_param import ToolChoiceToolParam
    from .tool_name_conflict_error import ToolNameConflictError
    from .tool_name_conflict_error_details import ToolNameConflictErrorDetails
    from .tool_param import ToolParam
    from .tool_reference_block import ToolReferenceBlock
    from .tool_reference_block_param import ToolReferenceBlockParam
    from .tool_reference_unresolved_error import ToolReferenceUnresolvedError
    from .tool_reference_unresolved_error_details import ToolReferenceUnresolvedErrorDetails
    from .tool_result_block_param import ToolResultBlockParam
    from .tool_search_tool_bm25_20251119_param import ToolSearchToolBm25_20251119Param
    from .tool_search_tool_regex_20251119_param import ToolSearchToolRegex20251119Param
    from .tool_search_tool_result_block import ToolSearchToolResultBlock
    from .tool_search_tool_result_block_param import ToolSearchToolResultBlockParam
    from .tool_search_tool_result_error import ToolSearchToolResultError
    from .tool_search_tool_result_error_code import ToolSearchToolResultErrorCode
    from .tool_search_tool_result_error_object import ToolSearchToolResultErrorObject
    from .tool_search_tool_result_error_param import ToolSearchToolResultErrorParam
    from .tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock
    from .tool_search_tool_search_result_block_param import ToolSearchToolSearchResultBlockParam
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param
    from .tool_union_param import ToolUnionParam
    from .tool_use_block import ToolUseBlock
    from .tool_use_block_param import ToolUseBlockParam
    from .tool_use_caller import ToolUseCaller
    from .url_image_source_param import URLImageSourceParam
    from .url_pdf_source_param import URLPDFSourceParam
    from .usage import Usage
    from .user_location_param import UserLocationParam
    from .user_message_param import UserMessageParam
    from .user_profile import UserProfile
    from .user_profile_access_type import UserProfileAccessType
    from .user_profile_billing_not_authorized_error import UserProfileBillingNotAuthorizedError
    from .user_profile_billing_not_authorized_error_details import UserProfileBillingNotAuthorizedErrorDetails
    from .user_profile_create_params import UserProfileCreateParams
    from .user_profile_cyber_program import UserProfileCyberProgram
    from .user_profile_cyber_requirements import UserProfileCyberRequirements
    from .user_profile_cyber_tier import UserProfileCyberTier
    from .user_profile_efs_feature import UserProfileEfsFeature
    from .user_profile_efs_program import UserProfileEfsProgram
    from .user_profile_enforcement_action import UserProfileEnforcementAction
    from .user_profile_enforcement_action_ban import UserProfileEnforcementActionBan
    from .user_profile_enforcement_action_next_step import UserProfileEnforcementActionNextStep
    from .user_profile_enforcement_action_reason import UserProfileEnforcementActionReason
    from .user_profile_enforcement_action_restriction import UserProfileEnforcementActionRestriction
    from .user_profile_enforcement_status import UserProfileEnforcementStatus
    from .user_profile_external_user_account_status import UserProfileExternalUserAccountStatus
    from .user_profile_external_user_details import UserProfileExternalUserDetails
    from .user_profile_external_user_details_params import UserProfileExternalUserDetailsParams
    from .user_profile_external_user_entity_type import UserProfileExternalUserEntityType
    from .user_profile_list_order import UserProfileListOrder
    from .user_profile_list_order_by import UserProfileListOrderBy
    from .user_profile_list_params import UserProfileListParams
    from .user_profile_not_billable_error import UserProfileNotBillableError
    from .user_profile_not_billable_error_details import UserProfileNotBillableErrorDetails
    from .user_profile_not_found_error import UserProfileNotFoundError
    from .user_profile_not_found_error_details import UserProfileNotFoundErrorDetails
    from .user_profile_program_status import UserProfileProgramStatus
    from .user_profile_programs import UserProfilePrograms
    from .user_profile_required_error import UserProfileRequiredError
    from .user_profile_required_error_details import UserProfileRequiredErrorDetails
    from .user_profile_update_params import UserProfileUpdateParams
    from .web_fetch_block import WebFetchBlock
    from .web_fetch_block_param import WebFetchBlockParam
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param
    from .web_fetch_tool_20260318_param import WebFetchTool20260318Param
    from .web_fetch_tool_result_block import WebFetchToolResultBlock
    from .web_fetch_tool_result_block_param import WebFetchToolResultBlockParam
    from .web_fetch_tool_result_error_block import WebFetchToolResultErrorBlock
    from .web_fetch_tool_result_error_block_param import WebFetchToolResultErrorBlockParam
    from .web_fetch_tool_result_error_code import WebFetchToolResultErrorCode
    from .web_fetch_url_source_all_param import WebFetchURLSourceAllParam
    from .web_fetch_url_source_except_param import WebFetchURLSourceExceptParam
    from .web_fetch_url_source_none_param import WebFetchURLSourceNoneParam
    from .web_fetch_url_source_only_param import WebFetchURLSourceOnlyParam
    from .web_fetch_url_source_tool_reference_param import WebFetchURLSourceToolReferenceParam
    from .web_fetch_url_sources_param import WebFetchURLSourcesParam
    from .web_search_result_block import WebSearchResultBlock
    from .web_search_result_block_param import WebSearchResultBlockParam
    from .web_search_tool_20250305_param import WebSearchTool20250305Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param
    from .web_search_tool_20260318_param import WebSearchTool20260318Param
    from .web_search_tool_request_error_object_param import WebSearchToolRequestErrorObjectParam
    from .web_search_tool_request_error_param import WebSearchToolRequestErrorParam
    from .web_search_tool_result_block import WebSearchToolResultBlock
    from .web_search_tool_result_block_content import WebSearchToolResultBlockContent
    from .web_search_tool_result_block_param import WebSearchToolResultBlockParam
    from .web_search_tool_result_block_param_content_param import WebSearchToolResultBlockParamContentParam
    from .web_search_tool_result_error import WebSearchToolResultError
    from .web_search_tool_result_error_code import WebSearchToolResultErrorCode
    from .web_search_tool_result_error_object import WebSearchToolResultErrorObject
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "APIErrorObject",
    "AnthropicBetaParam",
    "AssistantMessageParam",
    "AuthenticationError",
    "AuthenticationErrorObject",
    "AvailableToolsLimitExceededError",
    "AvailableToolsLimitExceededErrorDetails",
    "Base64ImageSourceParam",
    "Base64PDFSource",
    "Base64PDFSourceParam",
    "BashCodeExecutionOutputBlock",
    "BashCodeExecutionOutputBlockParam",
    "BashCodeExecutionResultBlock",
    "BashCodeExecutionResultBlockParam",
    "BashCodeExecutionToolResultBlock",
    "BashCodeExecutionToolResultBlockParam",
    "BashCodeExecutionToolResultError",
    "BashCodeExecutionToolResultErrorCode",
    "BashCodeExecutionToolResultErrorObject",
    "BashCodeExecutionToolResultErrorParam",
    "BetaAPIError",
    "BetaAPIErrorObject",
    "BetaAuthenticationError",
    "BetaAuthenticationErrorObject",
    "BetaBillingError",
    "BetaBillingErrorObject",
    "BetaCMEKNotApprovedError",
    "BetaCMEKNotApprovedErrorDetails",
    "BetaCurrency",
    "BetaError",
    "BetaErrorObject",
    "BetaErrorResponse",
    "BetaExternalKeyNotFoundError",
    "BetaExternalKeyNotFoundErrorDetails",
    "BetaExternalKeyProviderMismatchError",
    "BetaExternalKeyProviderMismatchErrorDetails",
    "BetaGCPProjectControlledByAnotherOrganizationError",
    "BetaGCPProjectControlledByAnotherOrganizationErrorDetails",
    "BetaGCPProjectNotVerifiedError",
    "BetaGCPProjectNotVerifiedErrorDetails",
    "BetaGatewayTimeoutError",
    "BetaGatewayTimeoutErrorObject",
    "BetaInvalidRequestError",
    "BetaInvalidRequestErrorObject",
    "BetaMonetaryAmount",
    "BetaMonetaryAmountParam",
    "BetaNotFoundError",
    "BetaNotFoundErrorObject",
    "BetaOrganizationNotEnrolledInBetaError",
    "BetaOrganizationNotEnrolledInBetaErrorDetails",
    "BetaOverloadedError",
    "BetaOverloadedErrorObject",
    "BetaPermissionError",
    "BetaPermissionErrorObject",
    "BetaRateLimitError",
    "BetaRateLimitErrorObject",
    "BetaRegionNotSupportedError",
    "BetaRegionNotSupportedErrorDetails",
    "BetaRequestBodyTimeoutError",
    "BetaRequestBodyTimeoutErrorDetails",
    "BetaStorageInUseError",
    "BetaStorageInUseErrorDetails",
    "BetaStorageNotApprovedError",
    "BetaStorageNotApprovedErrorDetails",
    "BetaUnsupportedCharsetError",
    "BetaUnsupportedCharsetErrorDetails",
    "BillingError",
    "BillingErrorObject",
    "BrowserClickTarget",
    "BrowserCloseTabConfigParam",
    "BrowserCloseTabInput",
    "BrowserCoordinateTarget",
    "BrowserDoubleClickConfigParam",
    "BrowserDoubleClickInput",
    "BrowserFileUploadConfigParam",
    "BrowserFileUploadInput",
    "BrowserFindConfigParam",
    "BrowserFindInput",
    "BrowserFormInputConfigParam",
    "BrowserFormInputInput",
    "BrowserFormInputValue",
    "BrowserGetPageTextConfigParam",
    "BrowserGetPageTextInput",
    "BrowserHoldKeyConfigParam",
    "BrowserHoldKeyInput",
    "BrowserHoverConfigParam",
    "BrowserHoverInput",
    "BrowserJavascriptExecConfigParam",
    "BrowserJavascriptExecInput",
    "BrowserKeyConfigParam",
    "BrowserKeyInput",
    "BrowserLeftClickConfigParam",
    "BrowserLeftClickDragConfigParam",
    "BrowserLeftClickDragInput",
    "BrowserLeftClickInput",
    "BrowserLeftMouseDownConfigParam",
    "BrowserLeftMouseDownInput",
    "BrowserLeftMouseUpConfigParam",
    "BrowserLeftMouseUpInput",
    "BrowserListTabsConfigParam",
    "BrowserMemberInput",
    "BrowserMemberName",
    "BrowserMiddleClickConfigParam",
    "BrowserMiddleClickInput",
    "BrowserMouseMoveConfigParam",
    "BrowserMouseMoveInput",
    "BrowserNavigateConfigParam",
    "BrowserNavigateInput",
    "BrowserNewTabConfigParam",
    "BrowserReadConsoleConfigParam",
    "BrowserReadConsoleInput",
    "BrowserReadNetworkConfigParam",
    "BrowserReadNetworkInput",
    "BrowserReadPageConfigParam",
    "BrowserReadPageFilter",
    "BrowserReadPageInput",
    "BrowserRefTarget",
    "BrowserRightClickConfigParam",
    "BrowserRightClickInput",
    "BrowserScreenshotConfigParam",
    "BrowserScreenshotInput",
    "BrowserScrollConfigParam",
    "BrowserScrollDirection",
    "BrowserScrollInput",
    "BrowserScrollToConfigParam",
    "BrowserScrollToInput",
    "BrowserStateBlockParam",
    "BrowserStateChangeDownloadCompletedParam",
    "BrowserStateChangeDownloadFailedParam",
    "BrowserStateChangeDownloadStartedParam",
    "BrowserStateChangeParam",
    "BrowserStateChangeTabOpenedParam",
    "BrowserStateTabEntryParam",
    "BrowserSwitchTabConfigParam",
    "BrowserSwitchTabInput",
    "BrowserToolset20260801Param",
    "BrowserToolsetConfigsParam",
    "BrowserTripleClickConfigParam",
    "BrowserTripleClickInput",
    "BrowserTypeConfigParam",
    "BrowserTypeInput",
    "BrowserWaitConfigParam",
    "BrowserWaitInput",
    "BrowserZoomConfigParam",
    "BrowserZoomInput",
    "CMEKContextUnavailableError",
    "CMEKContextUnavailableErrorDetails",
    "CMEKKeyDisabledError",
    "CMEKKeyDisabledErrorDetails",
    "CMEKKeyNetworkBlockedError",
    "CMEKKeyNetworkBlockedErrorDetails",
    "CMEKKeyUnreachableError",
    "CMEKKeyUnreachableErrorDetails",
    "CacheControlEphemeralParam",
    "CacheCreation",
    "CacheMissMessagesChanged",
    "CacheMissModelChanged",
    "CacheMissPreviousMessageNotFound",
    "CacheMissReason",
    "CacheMissSystemChanged",
    "CacheMissToolsChanged",
    "CacheMissUnavailable",
    "CapabilitySupport",
    "ChangeOutcomeUnknownError",
    "ChangeOutcomeUnknownErrorDetails",
    "CitationCharLocation",
    "CitationCharLocationParam",
    "CitationContentBlockLocation",
    "CitationContentBlockLocationParam",
    "CitationPageLocation",
    "CitationPageLocationParam",
    "CitationSearchResultLocationParam",
    "CitationWebSearchResultLocationParam",
    "CitationsConfig",
    "CitationsConfigParam",
    "CitationsDelta",
    "CitationsSearchResultLocation",
    "CitationsWebSearchResultLocation",
    "ClaudeCodeKeyCreatorNotMemberError",
    "ClaudeCodeKeyCreatorNotMemberErrorDetails",
    "ClaudeCodeVersionTooOldError",
    "ClaudeCodeVersionTooOldErrorDetails",
    "CodeExecutionOutputBlock",
    "CodeExecutionOutputBlockParam",
    "CodeExecutionResultBlock",
    "CodeExecutionResultBlockParam",
    "CodeExecutionTool20250522Param",
    "CodeExecutionTool20250825Param",
    "CodeExecutionTool20260120Param",
    "CodeExecutionTool20260521Param",
    "CodeExecutionToolResultBlock",
    "CodeExecutionToolResultBlockContent",
    "CodeExecutionToolResultBlockParam",
    "CodeExecutionToolResultBlockParamContentParam",
    "CodeExecutionToolResultError",
    "CodeExecutionToolResultErrorCode",
    "CodeExecutionToolResultErrorObject",
    "CodeExecutionToolResultErrorParam",
    "CompactionBlockAmbiguousError",
    "CompactionBlockAmbiguousErrorDetails",
    "CompactionBlockMisplacedError",
    "CompactionBlockMisplacedErrorDetails",
    "CompactionContentMismatchError",
    "CompactionContentMismatchErrorDetails",
    "CompactionIncompleteTurnError",
    "CompactionIncompleteTurnErrorDetails",
    "CompactionNothingToSummarizeError",
    "CompactionNothingToSummarizeErrorDetails",
    "CompactionSignatureInvalidError",
    "CompactionSignatureInvalidErrorDetails",
    "CompactionTooManyToolReferencesError",
    "CompactionTooManyToolReferencesErrorDetails",
    "CompactionToolChangesMismatchError",
    "CompactionToolChangesMismatchErrorDetails",
    "CompactionUnavailableError",
    "CompactionUnavailableErrorDetails",
    "Completion",
    "CompletionCreateParams",
    "ComputerCursorPositionConfigParam",
    "ComputerDoubleClickConfigParam",
    "ComputerDoubleClickInput",
    "ComputerHoldKeyConfigParam",
    "ComputerHoldKeyInput",
    "ComputerKeyConfigParam",
    "ComputerKeyInput",
    "ComputerLeftClickConfigParam",
    "ComputerLeftClickDragConfigParam",
    "ComputerLeftClickDragInput",
    "ComputerLeftClickInput",
    "ComputerLeftMouseDownConfigParam",
    "ComputerLeftMouseUpConfigParam",
    "ComputerMemberInput",
    "ComputerMemberName",
    "ComputerMiddleClickConfigParam",
    "ComputerMiddleClickInput",
    "ComputerMouseMoveConfigParam",
    "ComputerMouseMoveInput",
    "ComputerRightClickConfigParam",
    "ComputerRightClickInput",
    "ComputerScreenshotConfigParam",
    "ComputerScrollConfigParam",
    "ComputerScrollDirection",
    "ComputerScrollInput",
    "ComputerToolset20260801Param",
    "ComputerToolsetConfigsParam",
    "ComputerTripleClickConfigParam",
    "ComputerTripleClickInput",
    "ComputerTypeConfigParam",
    "ComputerTypeInput",
    "ComputerWaitConfigParam",
    "ComputerWaitInput",
    "ComputerZoomConfigParam",
    "ComputerZoomInput",
    "ConcurrentMembershipChangeError",
    "ConcurrentMembershipChangeErrorDetails",
    "Container",
    "ContainerParams",
    "ContainerSkill",
    "ContainerUploadBlock",
    "ContainerUploadBlockParam",
    "ContentBlock",
    "ContentBlockDeltaEvent",
    "ContentBlockParam",
    "ContentBlockSourceContentParam",
    "ContentBlockSourceParam",
    "ContentBlockStartEvent",
    "ContentBlockStopEvent",
    "ContextManagementCapability",
    "ContractSpendLimitReachedError",
    "ContractSpendLimitReachedErrorDetails",
    "DeletedFile",
    "DeletedSkill",
    "DeletedUserProfile",
    "Diagnostics",
    "DiagnosticsParam",
    "DirectCaller",
    "DirectCallerParam",
    "DocumentBlock",
    "DocumentBlockParam",
    "EffortCapability",
    "EncryptedCodeExecutionResultBlock",
    "EncryptedCodeExecutionResultBlockParam",
    "EnforcedSpendLimitReachedError",
    "EnforcedSpendLimitReachedErrorDetails",
    "ErrorDetails",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "FileDocumentSourceParam",
    "FileExpiredError",
    "FileExpiredErrorDetails",
    "FileImageSourceParam",
    "FileListParams",
    "FileMetadata",
    "FileNotDownloadableError",
    "FileNotDownloadableErrorDetails",
    "FileUploadParams",
    "GatewayTimeoutError",
    "GatewayTimeoutErrorObject",
    "ImageBlockParam",
    "ImageDimensionsTooLargeError",
    "ImageDimensionsTooLargeErrorDetails",
    "ImageTransformationsParam",
    "InputJSONDelta",
    "InvalidRequestError",
    "InvalidRequestErrorObject",
    "JSONOutputFormatParam",
    "LinkedOrganizationBillingUnavailableError",
    "LinkedOrganizationBillingUnavailableErrorDetails",
    "LinkedOrganizationSpendLimitReachedError",
    "LinkedOrganizationSpendLimitReachedErrorDetails",
    "MemoryTool20250818Param",
    "Message",
    "MessageContentParam",
    "MessageCountTokensParams",
    "MessageCountTokensToolParam",
    "MessageCreateParams",
    "MessageCreateParamsContainerParam",
    "MessageDeltaEvent",
    "MessageDeltaUsage",
    "MessageParam",
    "MessageStartEvent",
    "MessageStopEvent",
    "MessageStreamEvent",
    "MessageTokensCount",
    "MetadataParam",
    "Model",
    "ModelCapabilities",
    "ModelInfo",
    "ModelLine",
    "ModelListParams",
    "ModelParam",
    "NotFoundError",
    "NotFoundErrorObject",
    "OrgMemberLimitExceededError",
    "OrgMemberLimitExceededErrorDetails",
    "OrganizationInfo",
    "OrganizationOnHoldError",
    "OrganizationOnHoldErrorDetails",
    "OrganizationRole",
    "OrganizationTypeNotSupportedError",
    "OrganizationTypeNotSupportedErrorDetails",
    "OutputConfigParam",
    "OutputTokensDetails",
    "OverloadedError",
    "OverloadedErrorObject",
    "ParentOrganizationRequiredError",
    "ParentOrganizationRequiredErrorDetails",
    "ParsedContentBlock",
    "ParsedMessage",
    "ParsedTextBlock",
    "PermissionError",
    "PermissionErrorObject",
    "PlainTextSource",
    "PlainTextSourceParam",
    "RBACRoleNotFoundError",
    "RBACRoleNotFoundErrorDetails",
    "RampLimitExceededError",
    "RampLimitExceededErrorDetails",
    "RateLimitError",
    "RateLimitErrorObject",
    "RawContentBlockDelta",
    "RawContentBlockDeltaEvent",
    "RawContentBlockStartEvent",
    "RawContentBlockStopEvent",
    "RawMessageDeltaEvent",
    "RawMessageStartEvent",
    "RawMessageStopEvent",
    "RawMessageStreamEvent",
    "RedactedThinkingBlock",
    "RedactedThinkingBlockParam",
    "RefusalStopDetails",
    "RequestBodyEncodingInvalidError",
    "RequestBodyEncodingInvalidErrorDetails",
    "RequestBodyEncodingUnsupportedError",
    "RequestBodyEncodingUnsupportedErrorDetails",
    "RequestBodyTooLargeAfterDecodingError",
    "RequestBodyTooLargeAfterDecodingErrorDetails",
    "SandboxEgressRestrictedError",
    "SandboxEgressRestrictedErrorDetails",
    "SearchResultBlockParam",
    "ServerToolCaller",
    "ServerToolCaller20260120",
    "ServerToolCaller20260120Param",
    "ServerToolCallerParam",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "ServerToolUseBlockParam",
    "ServerToolsCapability",
    "SignatureDelta",
    "Skill",
    "SkillCreateParams",
    "SkillListParams",
    "SkillParams",
    "SkillReadBlockedUndecryptableError",
    "SkillReadBlockedUndecryptableErrorDetails",
    "SkillSource",
    "StopReason",
    "StorageQuotaExceededError",
    "StorageQuotaExceededErrorDetails",
    "SystemMessageParam",
    "TextBlock",
    "TextBlockParam",
    "TextCitation",
    "TextCitationParam",
    "TextDelta",
    "TextEditorCodeExecutionCreateResultBlock",
    "TextEditorCodeExecutionCreateResultBlockParam",
    "TextEditorCodeExecutionStrReplaceResultBlock",
    "TextEditorCodeExecutionStrReplaceResultBlockParam",
    "TextEditorCodeExecutionToolResultBlock",
    "TextEditorCodeExecutionToolResultBlockParam",
    "TextEditorCodeExecutionToolResultError",
    "TextEditorCodeExecutionToolResultErrorCode",
    "TextEditorCodeExecutionToolResultErrorObject",
    "TextEditorCodeExecutionToolResultErrorParam",
    "TextEditorCodeExecutionViewResultBlock",
    "TextEditorCodeExecutionViewResultBlockParam",
    "ThinkingBlock",
    "ThinkingBlockParam",
    "ThinkingCapability",
    "ThinkingConfigAdaptiveParam",
    "ThinkingConfigBetweenToolsParam",
    "ThinkingConfigDisabledParam",
    "ThinkingConfigEnabledParam",
    "ThinkingConfigParam",
    "ThinkingDelta",
    "ThinkingTypes",
    "ThreadAlreadyContinuedError",
    "ThreadAlreadyContinuedErrorDetails",
    "ThreadContinueInFlightError",
    "ThreadContinueInFlightErrorDetails",
    "ThreadFingerprintMismatchError",
    "ThreadFingerprintMismatchErrorDetails",
    "ThreadNotFoundError",
    "ThreadNotFoundErrorDetails",
    "ThreadUnsupportedFeatureName",
    "ThreadUnsupportedRequestError",
    "ThreadUnsupportedRequestErrorDetails",
    "ToolBash20250124Param",
    "ToolChoiceAnyParam",
    "ToolChoiceAutoParam",
    "ToolChoiceNoneParam",
    "ToolChoiceParam",
    "ToolChoiceToolParam",
    "ToolNameConflictError",
    "ToolNameConflictErrorDetails",
    "ToolParam",
    "ToolReferenceBlock",
    "ToolReferenceBlockParam",
    "ToolReferenceUnresolvedError",
    "ToolReferenceUnresolvedErrorDetails",
    "ToolResultBlockParam",
    "ToolSearchToolBm25_20251119Param",
    "ToolSearchToolRegex20251119Param",
    "ToolSearchToolResultBlock",
    "ToolSearchToolResultBlockParam",
    "ToolSearchToolResultError",
    "ToolSearchToolResultErrorCode",
    "ToolSearchToolResultErrorObject",
    "ToolSearchToolResultErrorParam",
    "ToolSearchToolSearchResultBlock",
    "ToolSearchToolSearchResultBlockParam",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "ToolUnionParam",
    "ToolUseBlock",
    "ToolUseBlockParam",
    "ToolUseCaller",
    "URLImageSourceParam",
    "URLPDFSourceParam",
    "Usage",
    "UserLocationParam",
    "UserMessageParam",
    "UserProfile",
    "UserProfileAccessType",
    "UserProfileBillingNotAuthorizedError",
    "UserProfileBillingNotAuthorizedErrorDetails",
    "UserProfileCreateParams",
    "UserProfileCyberProgram",
    "UserProfileCyberRequirements",
    "UserProfileCyberTier",
    "UserProfileEfsFeature",
    "UserProfileEfsProgram",
    "UserProfileEnforcementAction",
    "UserProfileEnforcementActionBan",
    "UserProfileEnforcementActionNextStep",
    "UserProfileEnforcementActionReason",
    "UserProfileEnforcementActionRestriction",
    "UserProfileEnforcementStatus",
    "UserProfileExternalUserAccountStatus",
    "UserProfileExternalUserDetails",
    "UserProfileExternalUserDetailsParams",
    "UserProfileExternalUserEntityType",
    "UserProfileListOrder",
    "UserProfileListOrderBy",
    "UserProfileListParams",
    "UserProfileNotBillableError",
    "UserProfileNotBillableErrorDetails",
    "UserProfileNotFoundError",
    "UserProfileNotFoundErrorDetails",
    "UserProfileProgramStatus",
    "UserProfilePrograms",
    "UserProfileRequiredError",
    "UserProfileRequiredErrorDetails",
    "UserProfileUpdateParams",
    "WebFetchBlock",
    "WebFetchBlockParam",
    "WebFetchTool20250910Param",
    "WebFetchTool20260209Param",
    "WebFetchTool20260309Param",
    "WebFetchTool20260318Param",
    "WebFetchToolResultBlock",
    "WebFetchToolResultBlockParam",
    "WebFetchToolResultErrorBlock",
    "WebFetchToolResultErrorBlockParam",
    "WebFetchToolResultErrorCode",
    "WebFetchURLSourceAllParam",
    "WebFetchURLSourceExceptParam",
    "WebFetchURLSourceNoneParam",
    "WebFetchURLSourceOnlyParam",
    "WebFetchURLSourceToolReferenceParam",
    "WebFetchURLSourcesParam",
    "WebSearchResultBlock",
    "WebSearchResultBlockParam",
    "WebSearchTool20250305Param",
    "WebSearchTool20260209Param",
    "WebSearchTool20260318Param",
    "WebSearchToolRequestErrorObjectParam",
    "WebSearchToolRequestErrorParam",
    "WebSearchToolResultBlock",
    "WebSearchToolResultBlockContent",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamContentParam",
    "WebSearchToolResultError",
    "WebSearchToolResultErrorCode",
    "WebSearchToolResultErrorObject",
    "WorkspaceHumanReviewDisabledError",
    "WorkspaceHumanReviewDisabledErrorDetails",
]
