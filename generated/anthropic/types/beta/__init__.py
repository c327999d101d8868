# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import agents as agents
    from . import compliance as compliance
    from . import environments as environments
    from . import memory_stores as memory_stores
    from . import messages as messages
    from . import organization as organization
    from . import sessions as sessions
    from . import skills as skills
    from . import tunnels as tunnels
    from . import user_profiles as user_profiles
    from . import vaults as vaults
    from .agent_create_params import AgentCreateParams
    from .agent_list_params import AgentListParams
    from .agent_retrieve_params import AgentRetrieveParams
    from .agent_update_params import AgentUpdateParams
    from .beta_advisor_message_iteration_usage import BetaAdvisorMessageIterationUsage
    from .beta_advisor_redacted_result_block import BetaAdvisorRedactedResultBlock
    from .beta_advisor_redacted_result_block_param import BetaAdvisorRedactedResultBlockParam
    from .beta_advisor_result_block import BetaAdvisorResultBlock
    from .beta_advisor_result_block_param import BetaAdvisorResultBlockParam
    from .beta_advisor_tool_20260301 import BetaAdvisorTool20260301
    from .beta_advisor_tool_20260301_param import BetaAdvisorTool20260301Param
    from .beta_advisor_tool_result_block import BetaAdvisorToolResultBlock
    from .beta_advisor_tool_result_block_param import BetaAdvisorToolResultBlockParam
    from .beta_advisor_tool_result_error import BetaAdvisorToolResultError
    from .beta_advisor_tool_result_error_object import BetaAdvisorToolResultErrorObject
    from .beta_advisor_tool_result_error_param import BetaAdvisorToolResultErrorParam
    from .beta_all_thinking_turns_param import BetaAllThinkingTurnsParam
    from .beta_approval_required_error import BetaApprovalRequiredError
    from .beta_approval_required_error_details import BetaApprovalRequiredErrorDetails
    from .beta_assistant_message_param import BetaAssistantMessageParam
    from .beta_authorization_check_unavailable_error import BetaAuthorizationCheckUnavailableError
    from .beta_authorization_check_unavailable_error_details import (
        BetaAuthorizationCheckUnavailableErrorDetails,
    )
    from .beta_base64_image_source_param import BetaBase64ImageSourceParam
    from .beta_base64_pdf_block_param import BetaBase64PDFBlockParam
    from .beta_base64_pdf_source import BetaBase64PDFSource
    from .beta_base64_pdf_source_param import BetaBase64PDFSourceParam
    from .beta_bash_code_execution_output_block import BetaBashCodeExecutionOutputBlock
    from .beta_bash_code_execution_output_block_param import BetaBashCodeExecutionOutputBlockParam
    from .beta_bash_code_execution_result_block import BetaBashCodeExecutionResultBlock
    from .beta_bash_code_execution_result_block_param import BetaBashCodeExecutionResultBlockParam
    from .beta_bash_code_execution_tool_result_block import BetaBashCodeExecutionToolResultBlock
    from .beta_bash_code_execution_tool_result_block_param import BetaBashCodeExecutionToolResultBlockParam
    from .beta_bash_code_execution_tool_result_error import BetaBashCodeExecutionToolResultError
    from .beta_bash_code_execution_tool_result_error_object import BetaBashCodeExecutionToolResultErrorObject
    from .beta_bash_code_execution_tool_result_error_param import BetaBashCodeExecutionToolResultErrorParam
    from .beta_bill_to import BetaBillTo
    from .beta_billing_policy_param import BetaBillingPolicyParam
    from .beta_browser_click_target import BetaBrowserClickTarget
    from .beta_browser_close_tab_config import BetaBrowserCloseTabConfig
    from .beta_browser_close_tab_config_param import BetaBrowserCloseTabConfigParam
    from .beta_browser_close_tab_input import BetaBrowserCloseTabInput
    from .beta_browser_coordinate_target import BetaBrowserCoordinateTarget
    from .beta_browser_double_click_config import BetaBrowserDoubleClickConfig
    from .beta_browser_double_click_config_param import BetaBrowserDoubleClickConfigParam
    from .beta_browser_double_click_input import BetaBrowserDoubleClickInput
    from .beta_browser_file_upload_config import BetaBrowserFileUploadConfig
    from .beta_browser_file_upload_config_param import BetaBrowserFileUploadConfigParam
    from .beta_browser_file_upload_input import BetaBrowserFileUploadInput
    from .beta_browser_find_config import BetaBrowserFindConfig
    from .beta_browser_find_config_param import BetaBrowserFindConfigParam
    from .beta_browser_find_input import BetaBrowserFindInput
    from .beta_browser_form_input_config import BetaBrowserFormInputConfig
    from .beta_browser_form_input_config_param import BetaBrowserFormInputConfigParam
    from .beta_browser_form_input_input import BetaBrowserFormInputInput
    from .beta_browser_form_input_value import BetaBrowserFormInputValue
    from .beta_browser_get_page_text_config import BetaBrowserGetPageTextConfig
    from .beta_browser_get_page_text_config_param import BetaBrowserGetPageTextConfigParam
    from .beta_browser_get_page_text_input import BetaBrowserGetPageTextInput
    from .beta_browser_hold_key_config import BetaBrowserHoldKeyConfig
    from .beta_browser_hold_key_config_param import BetaBrowserHoldKeyConfigParam
    from .beta_browser_hold_key_input import BetaBrowserHoldKeyInput
    from .beta_browser_hover_config import BetaBrowserHoverConfig
    from .beta_browser_hover_config_param import BetaBrowserHoverConfigParam
    from .beta_browser_hover_input import BetaBrowserHoverInput
    from .beta_browser_javascript_exec_config import BetaBrowserJavascriptExecConfig
    from .beta_browser_javascript_exec_config_param import BetaBrowserJavascriptExecConfigParam
    from .beta_browser_javascript_exec_input import BetaBrowserJavascriptExecInput
    from .beta_browser_key_config import BetaBrowserKeyConfig
    from .beta_browser_key_config_param import BetaBrowserKeyConfigParam
    from .beta_browser_key_input import BetaBrowserKeyInput
    from .beta_browser_left_click_config import BetaBrowserLeftClickConfig
    from .beta_browser_left_click_config_param import BetaBrowserLeftClickConfigParam
    from .beta_browser_left_click_drag_config import BetaBrowserLeftClickDragConfig
    from .beta_browser_left_click_drag_config_param import BetaBrowserLeftClickDragConfigParam
    from .beta_browser_left_click_drag_input import BetaBrowserLeftClickDragInput
    from .beta_browser_left_click_input import BetaBrowserLeftClickInput
    from .beta_browser_left_mouse_down_config import BetaBrowserLeftMouseDownConfig
    from .beta_browser_left_mouse_down_config_param import BetaBrowserLeftMouseDownConfigParam
    from .beta_browser_left_mouse_down_input import BetaBrowserLeftMouseDownInput
    from .beta_browser_left_mouse_up_config import BetaBrowserLeftMouseUpConfig
    from .beta_browser_left_mouse_up_config_param import BetaBrowserLeftMouseUpConfigParam
    from .beta_browser_left_mouse_up_input import BetaBrowserLeftMouseUpInput
    from .beta_browser_list_tabs_config import BetaBrowserListTabsConfig
    from .beta_browser_list_tabs_config_param import BetaBrowserListTabsConfigParam
    from .beta_browser_member_input import BetaBrowserMemberInput
    from .beta_browser_member_name import BetaBrowserMemberName
    from .beta_browser_middle_click_config import BetaBrowserMiddleClickConfig
    from .beta_browser_middle_click_config_param import BetaBrowserMiddleClickConfigParam
    from .beta_browser_middle_click_input import BetaBrowserMiddleClickInput
    from .beta_browser_mouse_move_config import BetaBrowserMouseMoveConfig
    from .beta_browser_mouse_move_config_param import BetaBrowserMouseMoveConfigParam
    from .beta_browser_mouse_move_input import BetaBrowserMouseMoveInput
    from .beta_browser_navigate_config import BetaBrowserNavigateConfig
    from .beta_browser_navigate_config_param import BetaBrowserNavigateConfigParam
    from .beta_browser_navigate_input import BetaBrowserNavigateInput
    from .beta_browser_new_tab_config import BetaBrowserNewTabConfig
    from .beta_browser_new_tab_config_param import BetaBrowserNewTabConfigParam
    from .beta_browser_read_console_config import BetaBrowserReadConsoleConfig
    from .beta_browser_read_console_config_param import BetaBrowserReadConsoleConfigParam
    from .beta_browser_read_console_input import BetaBrowserReadConsoleInput
    from .beta_browser_read_network_config import BetaBrowserReadNetworkConfig
    from .beta_browser_read_network_config_param import BetaBrowserReadNetworkConfigParam
    from .beta_browser_read_network_input import BetaBrowserReadNetworkInput
    from .beta_browser_read_page_config import BetaBrowserReadPageConfig
    from .beta_browser_read_page_config_param import BetaBrowserReadPageConfigParam
    from .beta_browser_read_page_filter import BetaBrowserReadPageFilter
    from .beta_browser_read_page_input import BetaBrowserReadPageInput
    from .beta_browser_ref_target import BetaBrowserRefTarget
    from .beta_browser_right_click_config import BetaBrowserRightClickConfig
    from .beta_browser_right_click_config_param import BetaBrowserRightClickConfigParam
    from .beta_browser_right_click_input import BetaBrowserRightClickInput
    from .beta_browser_screenshot_config import BetaBrowserScreenshotConfig
    from .beta_browser_screenshot_config_param import BetaBrowserScreenshotConfigParam
    from .beta_browser_screenshot_input import BetaBrowserScreenshotInput
    from .beta_browser_scroll_config import BetaBrowserScrollConfig
    from .beta_browser_scroll_config_param import BetaBrowserScrollConfigParam
    from .beta_browser_scroll_direction import BetaBrowserScrollDirection
    from .beta_browser_scroll_input import BetaBrowserScrollInput
    from .beta_browser_scroll_to_config import BetaBrowserScrollToConfig
    from .beta_browser_scroll_to_config_param import BetaBrowserScrollToConfigParam
    from .beta_browser_scroll_to_input import BetaBrowserScrollToInput
    from .beta_browser_state_block_param import BetaBrowserStateBlockParam
    from .beta_browser_state_change_download_completed_param import (
        BetaBrowserStateChangeDownloadCompletedParam,
    )
    from .beta_browser_state_change_download_failed_param import BetaBrowserStateChangeDownloadFailedParam
    from .beta_browser_state_change_download_started_param import BetaBrowserStateChangeDownloadStartedParam
    from .beta_browser_state_change_param import BetaBrowserStateChangeParam
    from .beta_browser_state_change_tab_opened_param import BetaBrowserStateChangeTabOpenedParam
    from .beta_browser_state_tab_entry_param import BetaBrowserStateTabEntryParam
    from .beta_browser_switch_tab_config import BetaBrowserSwitchTabConfig
    from .beta_browser_switch_tab_config_param import BetaBrowserSwitchTabConfigParam
    from .beta_browser_switch_tab_input import BetaBrowserSwitchTabInput
    from .beta_browser_toolset_20260801 import BetaBrowserToolset20260801
    from .beta_browser_toolset_20260801_param import BetaBrowserToolset20260801Param
    from .beta_browser_toolset_configs import BetaBrowserToolsetConfigs
    from .beta_browser_toolset_configs_param import BetaBrowserToolsetConfigsParam
    from .beta_browser_triple_click_config import BetaBrowserTripleClickConfig
    from .beta_browser_triple_click_config_param import BetaBrowserTripleClickConfigParam
    from .beta_browser_triple_click_input import BetaBrowserTripleClickInput
    from .beta_browser_type_config import BetaBrowserTypeConfig
    from .beta_browser_type_config_param import BetaBrowserTypeConfigParam
    from .beta_browser_type_input import BetaBrowserTypeInput
    from .beta_browser_wait_config import BetaBrowserWaitConfig
    from .beta_browser_wait_config_param import BetaBrowserWaitConfigParam
    from .beta_browser_wait_input import BetaBrowserWaitInput
    from .beta_browser_zoom_config import BetaBrowserZoomConfig
    from .beta_browser_zoom_config_param import BetaBrowserZoomConfigParam
    from .beta_browser_zoom_input import BetaBrowserZoomInput
    from .beta_cache_control_ephemeral import BetaCacheControlEphemeral
    from .beta_cache_control_ephemeral_param import BetaCacheControlEphemeralParam
    from .beta_cache_creation import BetaCacheCreation
    from .beta_cache_miss_messages_changed import BetaCacheMissMessagesChanged
    from .beta_cache_miss_model_changed import BetaCacheMissModelChanged
    from .beta_cache_miss_previous_message_not_found import BetaCacheMissPreviousMessageNotFound
    from .beta_cache_miss_reason import BetaCacheMissReason
    from .beta_cache_miss_system_changed import BetaCacheMissSystemChanged
    from .beta_cache_miss_tools_changed import BetaCacheMissToolsChanged
    from .beta_cache_miss_unavailable import BetaCacheMissUnavailable
    from .beta_capability_support import BetaCapabilitySupport
    from .beta_citation_char_location import BetaCitationCharLocation
    from .beta_citation_char_location_param import BetaCitationCharLocationParam
    from .beta_citation_config import BetaCitationConfig
    from .beta_citation_content_block_location import BetaCitationContentBlockLocation
    from .beta_citation_content_block_location_param import BetaCitationContentBlockLocationParam
    from .beta_citation_page_location import BetaCitationPageLocation
    from .beta_citation_page_location_param import BetaCitationPageLocationParam
    from .beta_citation_search_result_location import BetaCitationSearchResultLocation
    from .beta_citation_search_result_location_param import BetaCitationSearchResultLocationParam
    from .beta_citation_web_search_result_location_param import BetaCitationWebSearchResultLocationParam
    from .beta_citations_config import BetaCitationsConfig
    from .beta_citations_config_param import BetaCitationsConfigParam
    from .beta_citations_delta import BetaCitationsDelta
    from .beta_citations_web_search_result_location import BetaCitationsWebSearchResultLocation
    from .beta_clear_thinking_20251015_edit_param import BetaClearThinking20251015EditParam
    from .beta_clear_thinking_20251015_edit_response import BetaClearThinking20251015EditResponse
    from .beta_clear_tool_uses_20250919_edit_param import BetaClearToolUses20250919EditParam
    from .beta_clear_tool_uses_20250919_edit_response import BetaClearToolUses20250919EditResponse
    from .beta_cloud_config import BetaCloudConfig
    from .beta_cloud_config_params import BetaCloudConfigParams
    from .beta_code_execution_output_block import BetaCodeExecutionOutputBlock
    from .beta_code_execution_output_block_param import BetaCodeExecutionOutputBlockParam
    from .beta_code_execution_result_block import BetaCodeExecutionResultBlock
    from .beta_code_execution_result_block_param import BetaCodeExecutionResultBlockParam
    from .beta_code_execution_tool_20250522 import BetaCodeExecutionTool20250522
    from .beta_code_execution_tool_20250522_param import BetaCodeExecutionTool20250522Param
    from .beta_code_execution_tool_20250825 import BetaCodeExecutionTool20250825
    from .beta_code_execution_tool_20250825_param import BetaCodeExecutionTool20250825Param
    from .beta_code_execution_tool_20260120 import BetaCodeExecutionTool20260120
    from .beta_code_execution_tool_20260120_param import BetaCodeExecutionTool20260120Param
    from .beta_code_execution_tool_20260521 import BetaCodeExecutionTool20260521
    from .beta_code_execution_tool_20260521_param import BetaCodeExecutionTool20260521Param
    from .beta_code_execution_tool_result_block import BetaCodeExecutionToolResultBlock
    from .beta_code_execution_tool_result_block_content import BetaCodeExecutionToolResultBlockContent
    from .beta_code_execution_tool_result_block_param import BetaCodeExecutionToolResultBlockParam
    from .beta_code_execution_tool_result_block_param_content_param import (
        BetaCodeExecutionToolResultBlockParamContentParam,
    )
    from .beta_code_execution_tool_result_error import BetaCodeExecutionToolResultError
    from .beta_code_execution_tool_result_error_code import BetaCodeExecutionToolResultErrorCode
    from .beta_code_execution_tool_result_error_object import BetaCodeExecutionToolResultErrorObject
    from .beta_code_execution_tool_result_error_param import BetaCodeExecutionToolResultErrorParam
    from .beta_compact_20260112_edit_param import BetaCompact20260112EditParam
    from .beta_compaction_block import BetaCompactionBlock
    from .beta_compaction_block_param import BetaCompactionBlockParam
    from .beta_compaction_capability import BetaCompactionCapability
    from .beta_compaction_config_param import BetaCompactionConfigParam
    from .beta_compaction_content_block_delta import BetaCompactionContentBlockDelta
    from .beta_compaction_iteration_usage import BetaCompactionIterationUsage
    from .beta_computer_cursor_position_config import BetaComputerCursorPositionConfig
    from .beta_computer_cursor_position_config_param import BetaComputerCursorPositionConfigParam
    from .beta_computer_double_click_config import BetaComputerDoubleClickConfig
    from .beta_computer_double_click_config_param import BetaComputerDoubleClickConfigParam
    from .beta_computer_double_click_input import BetaComputerDoubleClickInput
    from .beta_computer_hold_key_config import BetaComputerHoldKeyConfig
    from .beta_computer_hold_key_config_param import BetaComputerHoldKeyConfigParam
    from .beta_computer_hold_key_input import BetaComputerHoldKeyInput
    from .beta_computer_key_config import BetaComputerKeyConfig
    from .beta_computer_key_config_param import BetaComputerKeyConfigParam
    from .beta_computer_key_input import BetaComputerKeyInput
    from .beta_computer_left_click_config import BetaComputerLeftClickConfig
    from .beta_computer_left_click_config_param import BetaComputerLeftClickConfigParam
    from .beta_computer_left_click_drag_config import BetaComputerLeftClickDragConfig
    from .beta_computer_left_click_drag_config_param import BetaComputerLeftClickDragConfigParam
    from .beta_computer_left_click_drag_input import BetaComputerLeftClickDragInput
    from .beta_computer_left_click_input import BetaComputerLeftClickInput
    from .beta_computer_left_mouse_down_config import BetaComputerLeftMouseDownConfig
    from .beta_computer_left_mouse_down_config_param import BetaComputerLeftMouseDownConfigParam
    from .beta_computer_left_mouse_up_config import BetaComputerLeftMouseUpConfig
    from .beta_computer_left_mouse_up_config_param import BetaComputerLeftMouseUpConfigParam
    from .beta_computer_member_input import BetaComputerMemberInput
    from .beta_computer_member_name import BetaComputerMemberName
    from .beta_computer_middle_click_config import BetaComputerMiddleClickConfig
    from .beta_computer_middle_click_config_param import BetaComputerMiddleClickConfigParam
    from .beta_computer_middle_click_input import BetaComputerMiddleClickInput
    from .beta_computer_mouse_move_config import BetaComputerMouseMoveConfig
    from .beta_computer_mouse_move_config_param import BetaComputerMouseMoveConfigParam
    from .beta_computer_mouse_move_input import BetaComputerMouseMoveInput
    from .beta_computer_right_click_config import BetaComputerRightClickConfig
    from .beta_computer_right_click_config_param import BetaComputerRightClickConfigParam
    from .beta_computer_right_click_input import BetaComputerRightClickInput
    from .beta_computer_screenshot_config import BetaComputerScreenshotConfig
    from .beta_computer_screenshot_config_param import BetaComputerScreenshotConfigParam
    from .beta_computer_scroll_config import BetaComputerScrollConfig
    from .beta_computer_scroll_config_param import BetaComputerScrollConfigParam
    from .beta_computer_scroll_direction import BetaComputerScrollDirection
    from .beta_computer_scroll_input import BetaComputerScrollInput
    from .beta_computer_toolset_20260801 import BetaComputerToolset20260801
    from .beta_computer_toolset_20260801_param import BetaComputerToolset20260801Param
    from .beta_computer_toolset_configs import BetaComputerToolsetConfigs
    from .beta_computer_toolset_configs_param import BetaComputerToolsetConfigsParam
    from .beta_computer_triple_click_config import BetaComputerTripleClickConfig
    from .beta_computer_triple_click_config_param import BetaComputerTripleClickConfigParam
    from .beta_computer_triple_click_input import BetaComputerTripleClickInput
    from .beta_computer_type_config import BetaComputerTypeConfig
    from .beta_computer_type_config_param import BetaComputerTypeConfigParam
    from .beta_computer_type_input import BetaComputerTypeInput
    from .beta_computer_wait_config import BetaComputerWaitConfig
    from .beta_computer_wait_config_param import BetaComputerWaitConfigParam
    from .beta_computer_wait_input import BetaComputerWaitInput
    from .beta_computer_zoom_config import BetaComputerZoomConfig
    from .beta_computer_zoom_config_param import BetaComputerZoomConfigParam
    from .beta_computer_zoom_input import BetaComputerZoomInput
    from .beta_container import BetaContainer
    from .beta_container_params import BetaContainerParams
    from .beta_container_skill import BetaContainerSkill
    from .beta_container_upload_block import BetaContainerUploadBlock
    from .beta_container_upload_block_param import BetaContainerUploadBlockParam
    from .beta_content_block import BetaContentBlock
    from .beta_content_block_param import BetaContentBlockParam
    from .beta_content_block_source_content_param import BetaContentBlockSourceContentParam
    from .beta_content_block_source_param import BetaContentBlockSourceParam
    from .beta_context_management_capability import BetaContextManagementCapability
    from .beta_context_management_config_param import BetaContextManagementConfigParam
    from .beta_context_management_response import BetaContextManagementResponse
    from .beta_count_tokens_context_management_response import BetaCountTokensContextManagementResponse
    from .beta_deleted_file import BetaDeletedFile
    from .beta_deleted_skill import BetaDeletedSkill
    from .beta_deleted_user_profile import BetaDeletedUserProfile
    from .beta_diagnostics import BetaDiagnostics
    from .beta_diagnostics_param import BetaDiagnosticsParam
    from .beta_direct_caller import BetaDirectCaller
    from .beta_direct_caller_param import BetaDirectCallerParam
    from .beta_document_block import BetaDocumentBlock
    from .beta_dream import BetaDream
    from .beta_dream_error import BetaDreamError
    from .beta_dream_error_object import BetaDreamErrorObject
    from .beta_dream_input import BetaDreamInput
    from .beta_dream_input_param import BetaDreamInputParam
    from .beta_dream_memory_store_input import BetaDreamMemoryStoreInput
    from .beta_dream_memory_store_input_param import BetaDreamMemoryStoreInputParam
    from .beta_dream_model_config import BetaDreamModelConfig
    from .beta_dream_model_config_param import BetaDreamModelConfigParam
    from .beta_dream_output import BetaDreamOutput
    from .beta_dream_sessions_input import BetaDreamSessionsInput
    from .beta_dream_sessions_input_param import BetaDreamSessionsInputParam
    from .beta_dream_status import BetaDreamStatus
    from .beta_dream_usage import BetaDreamUsage
    from .beta_effort_capability import BetaEffortCapability
    from .beta_encrypted_code_execution_result_block import BetaEncryptedCodeExecutionResultBlock
    from .beta_encrypted_code_execution_result_block_param import BetaEncryptedCodeExecutionResultBlockParam
    from .beta_environment import BetaEnvironment
    from .beta_environment_archived_error import BetaEnvironmentArchivedError
    from .beta_environment_archived_error_details import BetaEnvironmentArchivedErrorDetails
    from .beta_environment_create_disabled_error import BetaEnvironmentCreateDisabledError
    from .beta_environment_create_disabled_error_details import BetaEnvironmentCreateDisabledErrorDetails
    from .beta_environment_delete_response import BetaEnvironmentDeleteResponse
    from .beta_environment_not_found_error import BetaEnvironmentNotFoundError
    from .beta_environment_not_found_error_details import BetaEnvironmentNotFoundErrorDetails
    from .beta_environment_update_disabled_error import BetaEnvironmentUpdateDisabledError
    from .beta_environment_update_disabled_error_details import BetaEnvironmentUpdateDisabledErrorDetails
    from .beta_fallback_block import BetaFallbackBlock
    from .beta_fallback_block_param import BetaFallbackBlockParam
    from .beta_fallback_credit_not_applied import BetaFallbackCreditNotApplied
    from .beta_fallback_credit_redeemed import BetaFallbackCreditRedeemed
    from .beta_fallback_credit_token_param import BetaFallbackCreditTokenParam
    from .beta_fallback_credit_usage import BetaFallbackCreditUsage
    from .beta_fallback_info import BetaFallbackInfo
    from .beta_fallback_info_param import BetaFallbackInfoParam
    from .beta_fallback_message_iteration_usage import BetaFallbackMessageIterationUsage
    from .beta_fallback_param import BetaFallbackParam
    from .beta_fallback_refusal_trigger import BetaFallbackRefusalTrigger
    from .beta_fallbacks_param import BetaFallbacksParam
    from .beta_file_document_source_param import BetaFileDocumentSourceParam
    from .beta_file_image_source_param import BetaFileImageSourceParam
    from .beta_file_metadata import BetaFileMetadata
    from .beta_file_scope import BetaFileScope
    from .beta_human_review_not_available_error import BetaHumanReviewNotAvailableError
    from .beta_human_review_not_available_error_details import BetaHumanReviewNotAvailableErrorDetails
    from .beta_image_block_param import BetaImageBlockParam
    from .beta_image_transformations_param import BetaImageTransformationsParam
    from .beta_input_json_delta import BetaInputJSONDelta
    from .beta_input_tokens_clear_at_least_param import BetaInputTokensClearAtLeastParam
    from .beta_input_tokens_trigger_param import BetaInputTokensTriggerParam
    from .beta_input_transformation import BetaInputTransformation
    from .beta_invalid_config_type_change_error import BetaInvalidConfigTypeChangeError
    from .beta_invalid_config_type_change_error_details import BetaInvalidConfigTypeChangeErrorDetails
    from .beta_invalid_metadata_error import BetaInvalidMetadataError
    from .beta_invalid_metadata_error_details import BetaInvalidMetadataErrorDetails
    from .beta_iterations_usage import BetaIterationsUsage
    from .beta_json_output_format_param import BetaJSONOutputFormatParam
    from .beta_limited_network import BetaLimitedNetwork
    from .beta_limited_network_params import BetaLimitedNetworkParams
    from .beta_managed_agents_advisor import BetaManagedAgentsAdvisor
    from .beta_managed_agents_advisor_params import BetaManagedAgentsAdvisorParams
    from .beta_managed_agents_agent import BetaManagedAgentsAgent
    from .beta_managed_agents_agent_archived_deployment_paused_reason_error import (
        BetaManagedAgentsAgentArchivedDeploymentPausedReasonError,
    )
    from .beta_managed_agents_agent_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_agent_archived_run_error import BetaManagedAgentsAgentArchivedRunError
    from .beta_managed_agents_agent_archived_run_error_object import (
        BetaManagedAgentsAgentArchivedRunErrorObject,
    )
    from .beta_managed_agents_agent_message_preview import BetaManagedAgentsAgentMessagePreview
    from .beta_managed_agents_agent_params import BetaManagedAgentsAgentParams
    from .beta_managed_agents_agent_reference import BetaManagedAgentsAgentReference
    from .beta_managed_agents_agent_thinking_preview import BetaManagedAgentsAgentThinkingPreview
    from .beta_managed_agents_agent_tool_config import BetaManagedAgentsAgentToolConfig
    from .beta_managed_agents_agent_tool_config_params import BetaManagedAgentsAgentToolConfigParams
    from .beta_managed_agents_agent_toolset20260401 import BetaManagedAgentsAgentToolset20260401
    from .beta_managed_agents_agent_toolset20260401_bash_input import (
        BetaManagedAgentsAgentToolset20260401BashInput,
    )
    from .beta_managed_agents_agent_toolset20260401_edit_input import (
        BetaManagedAgentsAgentToolset20260401EditInput,
    )
    from .beta_managed_agents_agent_toolset20260401_glob_input import (
        BetaManagedAgentsAgentToolset20260401GlobInput,
    )
    from .beta_managed_agents_agent_toolset20260401_grep_input import (
        BetaManagedAgentsAgentToolset20260401GrepInput,
    )
    from .beta_managed_agents_agent_toolset20260401_params import BetaManagedAgentsAgentToolset20260401Params
    from .beta_managed_agents_agent_toolset20260401_read_input import (
        BetaManagedAgentsAgentToolset20260401ReadInput,
    )
    from .beta_managed_agents_agent_toolset20260401_write_input import (
        BetaManagedAgentsAgentToolset20260401WriteInput,
    )
    from .beta_managed_agents_agent_toolset_default_config import BetaManagedAgentsAgentToolsetDefaultConfig
    from .beta_managed_agents_agent_toolset_default_config_params import (
        BetaManagedAgentsAgentToolsetDefaultConfigParams,
    )
    from .beta_managed_agents_agent_with_overrides_params import BetaManagedAgentsAgentWithOverridesParams
    from .beta_managed_agents_always_allow_policy import BetaManagedAgentsAlwaysAllowPolicy
    from .beta_managed_agents_always_allow_policy_param import BetaManagedAgentsAlwaysAllowPolicyParam
    from .beta_managed_agents_always_ask_policy import BetaManagedAgentsAlwaysAskPolicy
    from .beta_managed_agents_always_ask_policy_param import BetaManagedAgentsAlwaysAskPolicyParam
    from .beta_managed_agents_anthropic_skill import BetaManagedAgentsAnthropicSkill
    from .beta_managed_agents_anthropic_skill_params import BetaManagedAgentsAnthropicSkillParams
    from .beta_managed_agents_auto_policy import BetaManagedAgentsAutoPolicy
    from .beta_managed_agents_auto_policy_param import BetaManagedAgentsAutoPolicyParam
    from .beta_managed_agents_aws_role_execution_identity import BetaManagedAgentsAWSRoleExecutionIdentity
    from .beta_managed_agents_aws_role_execution_identity_params import (
        BetaManagedAgentsAWSRoleExecutionIdentityParams,
    )
    from .beta_managed_agents_bash_tool_config import BetaManagedAgentsBashToolConfig
    from .beta_managed_agents_bash_tool_config_params import BetaManagedAgentsBashToolConfigParams
    from .beta_managed_agents_branch_checkout import BetaManagedAgentsBranchCheckout
    from .beta_managed_agents_branch_checkout_param import BetaManagedAgentsBranchCheckoutParam
    from .beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from .beta_managed_agents_budget_limit_param import BetaManagedAgentsBudgetLimitParam
    from .beta_managed_agents_cache_creation_usage import BetaManagedAgentsCacheCreationUsage
    from .beta_managed_agents_commit_checkout import BetaManagedAgentsCommitCheckout
    from .beta_managed_agents_commit_checkout_param import BetaManagedAgentsCommitCheckoutParam
    from .beta_managed_agents_custom_skill import BetaManagedAgentsCustomSkill
    from .beta_managed_agents_custom_skill_params import BetaManagedAgentsCustomSkillParams
    from .beta_managed_agents_custom_tool import BetaManagedAgentsCustomTool
    from .beta_managed_agents_custom_tool_input_schema import BetaManagedAgentsCustomToolInputSchema
    from .beta_managed_agents_custom_tool_input_schema_param import (
        BetaManagedAgentsCustomToolInputSchemaParam,
    )
    from .beta_managed_agents_custom_tool_params import BetaManagedAgentsCustomToolParams
    from .beta_managed_agents_deleted_memory_store import BetaManagedAgentsDeletedMemoryStore
    from .beta_managed_agents_deleted_session import BetaManagedAgentsDeletedSession
    from .beta_managed_agents_deleted_vault import BetaManagedAgentsDeletedVault
    from .beta_managed_agents_delta_content import BetaManagedAgentsDeltaContent
    from .beta_managed_agents_delta_event import BetaManagedAgentsDeltaEvent
    from .beta_managed_agents_delta_type import BetaManagedAgentsDeltaType
    from .beta_managed_agents_deployment import BetaManagedAgentsDeployment
    from .beta_managed_agents_deployment_initial_event import BetaManagedAgentsDeploymentInitialEvent
    from .beta_managed_agents_deployment_initial_event_params import (
        BetaManagedAgentsDeploymentInitialEventParams,
    )
    from .beta_managed_agents_deployment_paused_reason import BetaManagedAgentsDeploymentPausedReason
    from .beta_managed_agents_deployment_paused_reason_error import (
        BetaManagedAgentsDeploymentPausedReasonError,
    )
    from .beta_managed_agents_deployment_paused_reason_error_object import (
        BetaManagedAgentsDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_deployment_run import BetaManagedAgentsDeploymentRun
    from .beta_managed_agents_deployment_status import BetaManagedAgentsDeploymentStatus
    from .beta_managed_agents_deployment_system_message_event import (
        BetaManagedAgentsDeploymentSystemMessageEvent,
    )
    from .beta_managed_agents_deployment_user_define_outcome_event import (
        BetaManagedAgentsDeploymentUserDefineOutcomeEvent,
    )
    from .beta_managed_agents_deployment_user_message_event import BetaManagedAgentsDeploymentUserMessageEvent
    from .beta_managed_agents_edit_tool_config import BetaManagedAgentsEditToolConfig
    from .beta_managed_agents_edit_tool_config_params import BetaManagedAgentsEditToolConfigParams
    from .beta_managed_agents_effort_high import BetaManagedAgentsEffortHigh
    from .beta_managed_agents_effort_high_param import BetaManagedAgentsEffortHighParam
    from .beta_managed_agents_effort_low import BetaManagedAgentsEffortLow
    from .beta_managed_agents_effort_low_param import BetaManagedAgentsEffortLowParam
    from .beta_managed_agents_effort_max import BetaManagedAgentsEffortMax
    from .beta_managed_agents_effort_max_param import BetaManagedAgentsEffortMaxParam
    from .beta_managed_agents_effort_medium import BetaManagedAgentsEffortMedium
    from .beta_managed_agents_effort_medium_param import BetaManagedAgentsEffortMediumParam
    from .beta_managed_agents_effort_xhigh import BetaManagedAgentsEffortXhigh
    from .beta_managed_agents_effort_xhigh_param import BetaManagedAgentsEffortXhighParam
    from .beta_managed_agents_environment_archived_deployment_paused_reason_error import (
        BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonError,
    )
    from .beta_managed_agents_environment_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_environment_archived_run_error import (
        BetaManagedAgentsEnvironmentArchivedRunError,
    )
    from .beta_managed_agents_environment_archived_run_error_object import (
        BetaManagedAgentsEnvironmentArchivedRunErrorObject,
    )
    from .beta_managed_agents_environment_not_found_deployment_paused_reason_error import (
        BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonError,
    )
    from .beta_managed_agents_environment_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_environment_not_found_run_error import (
        BetaManagedAgentsEnvironmentNotFoundRunError,
    )
    from .beta_managed_agents_environment_not_found_run_error_object import (
        BetaManagedAgentsEnvironmentNotFoundRunErrorObject,
    )
    from .beta_managed_agents_error_deployment_paused_reason import (
        BetaManagedAgentsErrorDeploymentPausedReason,
    )
    from .beta_managed_agents_execution_identity import BetaManagedAgentsExecutionIdentity
    from .beta_managed_agents_execution_identity_params import BetaManagedAgentsExecutionIdentityParams
    from .beta_managed_agents_file_not_found_deployment_paused_reason_error import (
        BetaManagedAgentsFileNotFoundDeploymentPausedReasonError,
    )
    from .beta_managed_agents_file_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_file_not_found_run_error import BetaManagedAgentsFileNotFoundRunError
    from .beta_managed_agents_file_not_found_run_error_object import (
        BetaManagedAgentsFileNotFoundRunErrorObject,
    )
    from .beta_managed_agents_file_resource_config import BetaManagedAgentsFileResourceConfig
    from .beta_managed_agents_file_resource_params import BetaManagedAgentsFileResourceParams
    from .beta_managed_agents_github_repository_resource_config import (
        BetaManagedAgentsGitHubRepositoryResourceConfig,
    )
    from .beta_managed_agents_github_repository_resource_params import (
        BetaManagedAgentsGitHubRepositoryResourceParams,
    )
    from .beta_managed_agents_glob_tool_config import BetaManagedAgentsGlobToolConfig
    from .beta_managed_agents_glob_tool_config_params import BetaManagedAgentsGlobToolConfigParams
    from .beta_managed_agents_grep_tool_config import BetaManagedAgentsGrepToolConfig
    from .beta_managed_agents_grep_tool_config_params import BetaManagedAgentsGrepToolConfigParams
    from .beta_managed_agents_manual_deployment_paused_reason import (
        BetaManagedAgentsManualDeploymentPausedReason,
    )
    from .beta_managed_agents_manual_trigger_context import BetaManagedAgentsManualTriggerContext
    from .beta_managed_agents_mcp_egress_blocked_deployment_paused_reason_error import (
        BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonError,
    )
    from .beta_managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object import (
        BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_mcp_egress_blocked_run_error import BetaManagedAgentsMCPEgressBlockedRunError
    from .beta_managed_agents_mcp_egress_blocked_run_error_object import (
        BetaManagedAgentsMCPEgressBlockedRunErrorObject,
    )
    from .beta_managed_agents_mcp_server_url_definition import BetaManagedAgentsMCPServerURLDefinition
    from .beta_managed_agents_mcp_tool_config import BetaManagedAgentsMCPToolConfig
    from .beta_managed_agents_mcp_tool_config_params import BetaManagedAgentsMCPToolConfigParams
    from .beta_managed_agents_mcp_toolset import BetaManagedAgentsMCPToolset
    from .beta_managed_agents_mcp_toolset_default_config import BetaManagedAgentsMCPToolsetDefaultConfig
    from .beta_managed_agents_mcp_toolset_default_config_params import (
        BetaManagedAgentsMCPToolsetDefaultConfigParams,
    )
    from .beta_managed_agents_mcp_toolset_params import BetaManagedAgentsMCPToolsetParams
    from .beta_managed_agents_memory_store import BetaManagedAgentsMemoryStore
    from .beta_managed_agents_memory_store_archived_deployment_paused_reason_error import (
        BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonError,
    )
    from .beta_managed_agents_memory_store_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_memory_store_archived_run_error import (
        BetaManagedAgentsMemoryStoreArchivedRunError,
    )
    from .beta_managed_agents_memory_store_archived_run_error_object import (
        BetaManagedAgentsMemoryStoreArchivedRunErrorObject,
    )
    from .beta_managed_agents_memory_store_resource_config import BetaManagedAgentsMemoryStoreResourceConfig
    from .beta_managed_agents_memory_store_resource_param import BetaManagedAgentsMemoryStoreResourceParam
    from .beta_managed_agents_model import BetaManagedAgentsModel
    from .beta_managed_agents_model_config import BetaManagedAgentsModelConfig
    from .beta_managed_agents_model_config_params import BetaManagedAgentsModelConfigParams
    from .beta_managed_agents_model_param import BetaManagedAgentsModelParam
    from .beta_managed_agents_multiagent import BetaManagedAgentsMultiagent
    from .beta_managed_agents_multiagent20261001 import BetaManagedAgentsMultiagent20261001
    from .beta_managed_agents_multiagent20261001_params import BetaManagedAgentsMultiagent20261001Params
    from .beta_managed_agents_multiagent_advisor import BetaManagedAgentsMultiagentAdvisor
    from .beta_managed_agents_multiagent_advisor_disabled import BetaManagedAgentsMultiagentAdvisorDisabled
    from .beta_managed_agents_multiagent_advisor_disabled_params import (
        BetaManagedAgentsMultiagentAdvisorDisabledParams,
    )
    from .beta_managed_agents_multiagent_advisor_enabled import BetaManagedAgentsMultiagentAdvisorEnabled
    from .beta_managed_agents_multiagent_advisor_enabled_params import (
        BetaManagedAgentsMultiagentAdvisorEnabledParams,
    )
    from .beta_managed_agents_multiagent_advisor_params import BetaManagedAgentsMultiagentAdvisorParams
    from .beta_managed_agents_multiagent_coordinator import BetaManagedAgentsMultiagentCoordinator
    from .beta_managed_agents_multiagent_coordinator_params import (
        BetaManagedAgentsMultiagentCoordinatorParams,
    )
    from .beta_managed_agents_multiagent_inline_agents import BetaManagedAgentsMultiagentInlineAgents
    from .beta_managed_agents_multiagent_inline_agents_disabled import (
        BetaManagedAgentsMultiagentInlineAgentsDisabled,
    )
    from .beta_managed_agents_multiagent_inline_agents_disabled_params import (
        BetaManagedAgentsMultiagentInlineAgentsDisabledParams,
    )
    from .beta_managed_agents_multiagent_inline_agents_enabled import (
        BetaManagedAgentsMultiagentInlineAgentsEnabled,
    )
    from .beta_managed_agents_multiagent_inline_agents_enabled_params import (
        BetaManagedAgentsMultiagentInlineAgentsEnabledParams,
    )
    from .beta_managed_agents_multiagent_inline_agents_params import (
        BetaManagedAgentsMultiagentInlineAgentsParams,
    )
    from .beta_managed_agents_multiagent_params import BetaManagedAgentsMultiagentParams
    from .beta_managed_agents_multiagent_predefined_agent_params import (
        BetaManagedAgentsMultiagentPredefinedAgentParams,
    )
    from .beta_managed_agents_multiagent_roster_entry_params import (
        BetaManagedAgentsMultiagentRosterEntryParams,
    )
    from .beta_managed_agents_multiagent_self_params import BetaManagedAgentsMultiagentSelfParams
    from .beta_managed_agents_multiagent_subagents import BetaManagedAgentsMultiagentSubagents
    from .beta_managed_agents_multiagent_subagents_disabled import (
        BetaManagedAgentsMultiagentSubagentsDisabled,
    )
    from .beta_managed_agents_multiagent_subagents_disabled_params import (
        BetaManagedAgentsMultiagentSubagentsDisabledParams,
    )
    from .beta_managed_agents_multiagent_subagents_enabled import BetaManagedAgentsMultiagentSubagentsEnabled
    from .beta_managed_agents_multiagent_subagents_enabled_params import (
        BetaManagedAgentsMultiagentSubagentsEnabledParams,
    )
    from .beta_managed_agents_multiagent_subagents_params import BetaManagedAgentsMultiagentSubagentsParams
    from .beta_managed_agents_multiagent_workflows import BetaManagedAgentsMultiagentWorkflows
    from .beta_managed_agents_multiagent_workflows_disabled import (
        BetaManagedAgentsMultiagentWorkflowsDisabled,
    )
    from .beta_managed_agents_multiagent_workflows_disabled_params import (
        BetaManagedAgentsMultiagentWorkflowsDisabledParams,
    )
    from .beta_managed_agents_multiagent_workflows_enabled import BetaManagedAgentsMultiagentWorkflowsEnabled
    from .beta_managed_agents_multiagent_workflows_enabled_params import (
        BetaManagedAgentsMultiagentWorkflowsEnabledParams,
    )
    from .beta_managed_agents_multiagent_workflows_params import BetaManagedAgentsMultiagentWorkflowsParams
    from .beta_managed_agents_organization_disabled_deployment_paused_reason_error import (
        BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonError,
    )
    from .beta_managed_agents_organization_disabled_deployment_paused_reason_error_object import (
        BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_organization_disabled_run_error import (
        BetaManagedAgentsOrganizationDisabledRunError,
    )
    from .beta_managed_agents_organization_disabled_run_error_object import (
        BetaManagedAgentsOrganizationDisabledRunErrorObject,
    )
    from .beta_managed_agents_outcome_evaluation_resource import BetaManagedAgentsOutcomeEvaluationResource
    from .beta_managed_agents_read_tool_config import BetaManagedAgentsReadToolConfig
    from .beta_managed_agents_read_tool_config_params import BetaManagedAgentsReadToolConfigParams
    from .beta_managed_agents_schedule import BetaManagedAgentsSchedule
    from .beta_managed_agents_schedule_params import BetaManagedAgentsScheduleParams
    from .beta_managed_agents_schedule_trigger_context import BetaManagedAgentsScheduleTriggerContext
    from .beta_managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error import (
        BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonError,
    )
    from .beta_managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object import (
        BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_self_hosted_resources_unsupported_run_error import (
        BetaManagedAgentsSelfHostedResourcesUnsupportedRunError,
    )
    from .beta_managed_agents_self_hosted_resources_unsupported_run_error_object import (
        BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject,
    )
    from .beta_managed_agents_server_tool_usage import BetaManagedAgentsServerToolUsage
    from .beta_managed_agents_service_account_execution_identity import (
        BetaManagedAgentsServiceAccountExecutionIdentity,
    )
    from .beta_managed_agents_service_account_execution_identity_params import (
        BetaManagedAgentsServiceAccountExecutionIdentityParams,
    )
    from .beta_managed_agents_session import BetaManagedAgentsSession
    from .beta_managed_agents_session_agent import BetaManagedAgentsSessionAgent
    from .beta_managed_agents_session_agent_update_param import BetaManagedAgentsSessionAgentUpdateParam
    from .beta_managed_agents_session_creation_rejected_run_error import (
        BetaManagedAgentsSessionCreationRejectedRunError,
    )
    from .beta_managed_agents_session_creation_rejected_run_error_object import (
        BetaManagedAgentsSessionCreationRejectedRunErrorObject,
    )
    from .beta_managed_agents_session_multiagent import BetaManagedAgentsSessionMultiagent
    from .beta_managed_agents_session_multiagent20261001 import BetaManagedAgentsSessionMultiagent20261001
    from .beta_managed_agents_session_multiagent_coordinator import (
        BetaManagedAgentsSessionMultiagentCoordinator,
    )
    from .beta_managed_agents_session_multiagent_subagents import BetaManagedAgentsSessionMultiagentSubagents
    from .beta_managed_agents_session_multiagent_subagents_enabled import (
        BetaManagedAgentsSessionMultiagentSubagentsEnabled,
    )
    from .beta_managed_agents_session_multiagent_workflows import BetaManagedAgentsSessionMultiagentWorkflows
    from .beta_managed_agents_session_multiagent_workflows_enabled import (
        BetaManagedAgentsSessionMultiagentWorkflowsEnabled,
    )
    from .beta_managed_agents_session_rate_limited_run_error import (
        BetaManagedAgentsSessionRateLimitedRunError,
    )
    from .beta_managed_agents_session_rate_limited_run_error_object import (
        BetaManagedAgentsSessionRateLimitedRunErrorObject,
    )
    from .beta_managed_agents_session_resource_config import BetaManagedAgentsSessionResourceConfig
    from .beta_managed_agents_session_resource_not_found_deployment_paused_reason_error import (
        BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonError,
    )
    from .beta_managed_agents_session_resource_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_session_resource_not_found_run_error import (
        BetaManagedAgentsSessionResourceNotFoundRunError,
    )
    from .beta_managed_agents_session_resource_not_found_run_error_object import (
        BetaManagedAgentsSessionResourceNotFoundRunErrorObject,
    )
    from .beta_managed_agents_session_stats import BetaManagedAgentsSessionStats
    from .beta_managed_agents_session_thread_agent import BetaManagedAgentsSessionThreadAgent
    from .beta_managed_agents_session_updated_event import BetaManagedAgentsSessionUpdatedEvent
    from .beta_managed_agents_session_usage import BetaManagedAgentsSessionUsage
    from .beta_managed_agents_session_usage_event import BetaManagedAgentsSessionUsageEvent
    from .beta_managed_agents_skill_not_found_deployment_paused_reason_error import (
        BetaManagedAgentsSkillNotFoundDeploymentPausedReasonError,
    )
    from .beta_managed_agents_skill_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_skill_not_found_run_error import BetaManagedAgentsSkillNotFoundRunError
    from .beta_managed_agents_skill_not_found_run_error_object import (
        BetaManagedAgentsSkillNotFoundRunErrorObject,
    )
    from .beta_managed_agents_skill_params import BetaManagedAgentsSkillParams
    from .beta_managed_agents_start_event import BetaManagedAgentsStartEvent
    from .beta_managed_agents_start_event_preview import BetaManagedAgentsStartEventPreview
    from .beta_managed_agents_system_content_block import BetaManagedAgentsSystemContentBlock
    from .beta_managed_agents_system_content_block_param import BetaManagedAgentsSystemContentBlockParam
    from .beta_managed_agents_system_message_event import BetaManagedAgentsSystemMessageEvent
    from .beta_managed_agents_trigger_context import BetaManagedAgentsTriggerContext
    from .beta_managed_agents_trigger_type import BetaManagedAgentsTriggerType
    from .beta_managed_agents_unknown_deployment_paused_reason_error import (
        BetaManagedAgentsUnknownDeploymentPausedReasonError,
    )
    from .beta_managed_agents_unknown_deployment_paused_reason_error_object import (
        BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_unknown_run_error import BetaManagedAgentsUnknownRunError
    from .beta_managed_agents_unknown_run_error_object import BetaManagedAgentsUnknownRunErrorObject
    from .beta_managed_agents_url_mcp_server_params import BetaManagedAgentsURLMCPServerParams
    from .beta_managed_agents_user_location import BetaManagedAgentsUserLocation
    from .beta_managed_agents_user_location_param import BetaManagedAgentsUserLocationParam
    from .beta_managed_agents_user_tool_result_event import BetaManagedAgentsUserToolResultEvent
    from .beta_managed_agents_vault import BetaManagedAgentsVault
    from .beta_managed_agents_vault_archived_deployment_paused_reason_error import (
        BetaManagedAgentsVaultArchivedDeploymentPausedReasonError,
    )
    from .beta_managed_agents_vault_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_vault_archived_run_error import BetaManagedAgentsVaultArchivedRunError
    from .beta_managed_agents_vault_archived_run_error_object import (
        BetaManagedAgentsVaultArchivedRunErrorObject,
    )
    from .beta_managed_agents_vault_not_found_deployment_paused_reason_error import (
        BetaManagedAgentsVaultNotFoundDeploymentPausedReasonError,
    )
    from .beta_managed_agents_vault_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_vault_not_found_run_error import BetaManagedAgentsVaultNotFoundRunError
    from .beta_managed_agents_vault_not_found_run_error_object import (
        BetaManagedAgentsVaultNotFoundRunErrorObject,
    )
    from .beta_managed_agents_web_fetch_tool_config import BetaManagedAgentsWebFetchToolConfig
    from .beta_managed_agents_web_fetch_tool_config_params import BetaManagedAgentsWebFetchToolConfigParams
    from .beta_managed_agents_web_fetch_url_source_all import BetaManagedAgentsWebFetchURLSourceAll
    from .beta_managed_agents_web_fetch_url_source_all_param import BetaManagedAgentsWebFetchURLSourceAllParam
    from .beta_managed_agents_web_fetch_url_source_except import BetaManagedAgentsWebFetchURLSourceExcept
    from .beta_managed_agents_web_fetch_url_source_except_param import (
        BetaManagedAgentsWebFetchURLSourceExceptParam,
    )
    from .beta_managed_agents_web_fetch_url_source_none import BetaManagedAgentsWebFetchURLSourceNone
    from .beta_managed_agents_web_fetch_url_source_none_param import (
        BetaManagedAgentsWebFetchURLSourceNoneParam,
    )
    from .beta_managed_agents_web_fetch_url_source_only import BetaManagedAgentsWebFetchURLSourceOnly
    from .beta_managed_agents_web_fetch_url_source_only_param import (
        BetaManagedAgentsWebFetchURLSourceOnlyParam,
    )
    from .beta_managed_agents_web_fetch_url_source_shorthand import (
        BetaManagedAgentsWebFetchURLSourceShorthand,
    )
    from .beta_managed_agents_web_fetch_url_source_tool_filter import (
        BetaManagedAgentsWebFetchURLSourceToolFilter,
    )
    from .beta_managed_agents_web_fetch_url_source_tool_filter_param import (
        BetaManagedAgentsWebFetchURLSourceToolFilterParam,
    )
    from .beta_managed_agents_web_fetch_url_source_tool_filter_params import (
        BetaManagedAgentsWebFetchURLSourceToolFilterParams,
    )
    from .beta_managed_agents_web_fetch_url_source_tool_reference import (
        BetaManagedAgentsWebFetchURLSourceToolReference,
    )
    from .beta_managed_agents_web_fetch_url_source_tool_reference_param import (
        BetaManagedAgentsWebFetchURLSourceToolReferenceParam,
    )
    from .beta_managed_agents_web_fetch_url_source_user_input import (
        BetaManagedAgentsWebFetchURLSourceUserInput,
    )
    from .beta_managed_agents_web_fetch_url_source_user_input_param import (
        BetaManagedAgentsWebFetchURLSourceUserInputParam,
    )
    from .beta_managed_agents_web_fetch_url_source_user_input_params import (
        BetaManagedAgentsWebFetchURLSourceUserInputParams,
    )
    from .beta_managed_agents_web_fetch_url_sources import BetaManagedAgentsWebFetchURLSources
    from .beta_managed_agents_web_fetch_url_sources_params import BetaManagedAgentsWebFetchURLSourcesParams
    from .beta_managed_agents_web_search_tool_config import BetaManagedAgentsWebSearchToolConfig
    from .beta_managed_agents_web_search_tool_config_params import BetaManagedAgentsWebSearchToolConfigParams
    from .beta_managed_agents_workspace_archived_deployment_paused_reason_error import (
        BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonError,
    )
    from .beta_managed_agents_workspace_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_workspace_archived_run_error import BetaManagedAgentsWorkspaceArchivedRunError
    from .beta_managed_agents_workspace_archived_run_error_object import (
        BetaManagedAgentsWorkspaceArchivedRunErrorObject,
    )
    from .beta_managed_agents_write_tool_config import BetaManagedAgentsWriteToolConfig
    from .beta_managed_agents_write_tool_config_params import BetaManagedAgentsWriteToolConfigParams
    from .beta_mcp_tool import BetaMCPTool
    from .beta_mcp_tool_config import BetaMCPToolConfig
    from .beta_mcp_tool_config_param import BetaMCPToolConfigParam
    from .beta_mcp_tool_default_config import BetaMCPToolDefaultConfig
    from .beta_mcp_tool_default_config_param import BetaMCPToolDefaultConfigParam
    from .beta_mcp_tool_listing_block import BetaMCPToolListingBlock
    from .beta_mcp_tool_listing_block_param import BetaMCPToolListingBlockParam
    from .beta_mcp_tool_param import BetaMCPToolParam
    from .beta_mcp_tool_result_block import BetaMCPToolResultBlock
    from .beta_mcp_tool_use_block import BetaMCPToolUseBlock
    from .beta_mcp_tool_use_block_param import BetaMCPToolUseBlockParam
    from .beta_mcp_toolset import BetaMCPToolset
    from .beta_mcp_toolset_param import BetaMCPToolsetParam
    from .beta_memory_tool_20250818 import BetaMemoryTool20250818
    from .beta_memory_tool_20250818_command import BetaMemoryTool20250818Command
    from .beta_memory_tool_20250818_create_command import BetaMemoryTool20250818CreateCommand
    from .beta_memory_tool_20250818_delete_command import BetaMemoryTool20250818DeleteCommand
    from .beta_memory_tool_20250818_insert_command import BetaMemoryTool20250818InsertCommand
    from .beta_memory_tool_20250818_param import BetaMemoryTool20250818Param
    from .beta_memory_tool_20250818_rename_command import BetaMemoryTool20250818RenameCommand
    from .beta_memory_tool_20250818_str_replace_command import BetaMemoryTool20250818StrReplaceCommand
    from .beta_memory_tool_20250818_view_command import BetaMemoryTool20250818ViewCommand
    from .beta_message import BetaMessage
    from .beta_message_content_param import BetaMessageContentParam
    from .beta_message_delta_usage import BetaMessageDeltaUsage
    from .beta_message_iteration_usage import BetaMessageIterationUsage
    from .beta_message_param import BetaMessageParam
    from .beta_message_thread_param import BetaMessageThreadParam
    from .beta_message_tokens_count import BetaMessageTokensCount
    from .beta_metadata_param import BetaMetadataParam
    from .beta_model_capabilities import BetaModelCapabilities
    from .beta_model_info import BetaModelInfo
    from .beta_model_line import BetaModelLine
    from .beta_organization import BetaOrganization
    from .beta_organization_not_eligible_error import BetaOrganizationNotEligibleError
    from .beta_organization_not_eligible_error_details import BetaOrganizationNotEligibleErrorDetails
    from .beta_organization_role import BetaOrganizationRole
    from .beta_output_behavior import BetaOutputBehavior
    from .beta_output_behavior_create_new import BetaOutputBehaviorCreateNew
    from .beta_output_behavior_create_new_param import BetaOutputBehaviorCreateNewParam
    from .beta_output_behavior_param import BetaOutputBehaviorParam
    from .beta_output_behavior_update_existing import BetaOutputBehaviorUpdateExisting
    from .beta_output_behavior_update_existing_param import BetaOutputBehaviorUpdateExistingParam
    from .beta_output_config_param import BetaOutputConfigParam
    from .beta_output_tokens_details import BetaOutputTokensDetails
    from .beta_packages import BetaPackages
    from .beta_packages_params import BetaPackagesParams
    from .beta_plain_text_source import BetaPlainTextSource
    from .beta_plain_text_source_param import BetaPlainTextSourceParam
    from .beta_raw_content_block_delta import BetaRawContentBlockDelta
    from .beta_raw_content_block_delta_event import BetaRawContentBlockDeltaEvent
    from .beta_raw_content_block_start_event import BetaRawContentBlockStartEvent
    from .beta_raw_content_block_stop_event import BetaRawContentBlockStopEvent
    from .beta_raw_message_delta_event import BetaRawMessageDeltaEvent
    from .beta_raw_message_start_event import BetaRawMessageStartEvent
    from .beta_raw_message_stop_event import BetaRawMessageStopEvent
    from .beta_raw_message_stream_event import BetaRawMessageStreamEvent
    from .beta_redacted_thinking_block import BetaRedactedThinkingBlock
    from .beta_redacted_thinking_block_param import BetaRedactedThinkingBlockParam
    from .beta_refusal_stop_details import BetaRefusalStopDetails
    from .beta_request_document_block_param import BetaRequestDocumentBlockParam
    from .beta_request_mcp_server_tool_configuration_param import BetaRequestMCPServerToolConfigurationParam
    from .beta_request_mcp_server_url_definition_param import BetaRequestMCPServerURLDefinitionParam
    from .beta_request_mcp_tool_result_block_param import BetaRequestMCPToolResultBlockParam
    from .beta_request_tool_addition_block_param import BetaRequestToolAdditionBlockParam
    from .beta_request_tool_removal_block_param import BetaRequestToolRemovalBlockParam
    from .beta_response_tool import BetaResponseTool
    from .beta_response_tool_addition_block import BetaResponseToolAdditionBlock
    from .beta_response_tool_change_mcp_tool_reference import BetaResponseToolChangeMCPToolReference
    from .beta_response_tool_change_mcp_toolset_reference import BetaResponseToolChangeMCPToolsetReference
    from .beta_response_tool_change_tool_reference import BetaResponseToolChangeToolReference
    from .beta_response_tool_input_schema import BetaResponseToolInputSchema
    from .beta_response_tool_removal_block import BetaResponseToolRemovalBlock
    from .beta_response_tool_union import BetaResponseToolUnion
    from .beta_search_result_block_param import BetaSearchResultBlockParam
    from .beta_self_hosted_config import BetaSelfHostedConfig
    from .beta_self_hosted_config_params import BetaSelfHostedConfigParams
    from .beta_server_tool_caller import BetaServerToolCaller
    from .beta_server_tool_caller_20260120 import BetaServerToolCaller20260120
    from .beta_server_tool_caller_20260120_param import BetaServerToolCaller20260120Param
    from .beta_server_tool_caller_param import BetaServerToolCallerParam
    from .beta_server_tool_usage import BetaServerToolUsage
    from .beta_server_tool_use_block import BetaServerToolUseBlock
    from .beta_server_tool_use_block_param import BetaServerToolUseBlockParam
    from .beta_server_tools_capability import BetaServerToolsCapability
    from .beta_signature_delta import BetaSignatureDelta
    from .beta_skill import BetaSkill
    from .beta_skill_params import BetaSkillParams
    from .beta_skill_source import BetaSkillSource
    from .beta_stop_reason import BetaStopReason
    from .beta_system_message_output_config_param import BetaSystemMessageOutputConfigParam
    from .beta_system_message_param import BetaSystemMessageParam
    from .beta_text_block import BetaTextBlock
    from .beta_text_block_param import BetaTextBlockParam
    from .beta_text_citation import BetaTextCitation
    from .beta_text_citation_param import BetaTextCitationParam
    from .beta_text_delta import BetaTextDelta
    from .beta_text_editor_code_execution_create_result_block import (
        BetaTextEditorCodeExecutionCreateResultBlock,
    )
    from .beta_text_editor_code_execution_create_result_block_param import (
        BetaTextEditorCodeExecutionCreateResultBlockParam,
    )
    from .beta_text_editor_code_execution_str_replace_result_block import (
        BetaTextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .beta_text_editor_code_execution_str_replace_result_block_param import (
        BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .beta_text_editor_code_execution_tool_result_block import BetaTextEditorCodeExecutionToolResultBlock
    from .beta_text_editor_code_execution_tool_result_block_param import (
        BetaTextEditorCodeExecutionToolResultBlockParam,
    )
    from .beta_text_editor_code_execution_tool_result_error import BetaTextEditorCodeExecutionToolResultError
    from .beta_text_editor_code_execution_tool_result_error_object import (
        BetaTextEditorCodeExecutionToolResultErrorObject,
    )
    from .beta_text_editor_code_execution_tool_result_error_param import (
        BetaTextEditorCodeExecutionToolResultErrorParam,
    )
    from .beta_text_editor_code_execution_view_result_block import BetaTextEditorCodeExecutionViewResultBlock
    from .beta_text_editor_code_execution_view_result_block_param import (
        BetaTextEditorCodeExecutionViewResultBlockParam,
    )
    from .beta_thinking_block import BetaThinkingBlock
    from .beta_thinking_block_binding_param import BetaThinkingBlockBindingParam
    from .beta_thinking_block_param import BetaThinkingBlockParam
    from .beta_thinking_capability import BetaThinkingCapability
    from .beta_thinking_config_adaptive_param import BetaThinkingConfigAdaptiveParam
    from .beta_thinking_config_between_tools_param import BetaThinkingConfigBetweenToolsParam
    from .beta_thinking_config_disabled_param import BetaThinkingConfigDisabledParam
    from .beta_thinking_config_enabled_param import BetaThinkingConfigEnabledParam
    from .beta_thinking_config_param import BetaThinkingConfigParam
    from .beta_thinking_delta import BetaThinkingDelta
    from .beta_thinking_dropped_input_transformation import BetaThinkingDroppedInputTransformation
    from .beta_thinking_mismatch_allowed_input_transformation import (
        BetaThinkingMismatchAllowedInputTransformation,
    )
    from .beta_thinking_prefix_mismatch_behavior import BetaThinkingPrefixMismatchBehavior
    from .beta_thinking_turns_param import BetaThinkingTurnsParam
    from .beta_thinking_types import BetaThinkingTypes
    from .beta_thread_continue_params import BetaThreadContinueParams
    from .beta_thread_create_params import BetaThreadCreateParams
    from .beta_token_task_budget_param import BetaTokenTaskBudgetParam
    from .beta_tool_bash_20241022 import BetaToolBash20241022
    from .beta_tool_bash_20241022_param import BetaToolBash20241022Param
    from .beta_tool_bash_20250124 import BetaToolBash20250124
    from .beta_tool_bash_20250124_param import BetaToolBash20250124Param
    from .beta_tool_change_mcp_tool_reference_param import BetaToolChangeMCPToolReferenceParam
    from .beta_tool_change_mcp_toolset_reference_param import BetaToolChangeMCPToolsetReferenceParam
    from .beta_tool_change_tool_definition import BetaToolChangeToolDefinition
    from .beta_tool_change_tool_definition_param import BetaToolChangeToolDefinitionParam
    from .beta_tool_change_tool_reference_param import BetaToolChangeToolReferenceParam
    from .beta_tool_choice_any_param import BetaToolChoiceAnyParam
    from .beta_tool_choice_auto_param import BetaToolChoiceAutoParam
    from .beta_tool_choice_none_param import BetaToolChoiceNoneParam
    from .beta_tool_choice_param import BetaToolChoiceParam
    from .beta_tool_choice_tool_param import BetaToolChoiceToolParam
    from .beta_tool_computer_use_20241022 import BetaToolComputerUse20241022
    from .beta_tool_computer_use_20241022_param import BetaToolComputerUse20241022Param
    from .beta_tool_computer_use_20250124 import BetaToolComputerUse20250124
    from .beta_tool_computer_use_20250124_param import BetaToolComputerUse20250124Param
    from .beta_tool_computer_use_20251124 import BetaToolComputerUse20251124
    from .beta_tool_computer_use_20251124_param import BetaToolComputerUse20251124Param
    from .beta_tool_param import BetaToolParam
    from .beta_tool_reference_block import BetaToolReferenceBlock
    from .beta_tool_reference_block_param import BetaToolReferenceBlockParam
    from .beta_tool_result_block_param import BetaToolResultBlockParam
    from .beta_tool_search_tool_bm25_20251119 import BetaToolSearchToolBm25_20251119
    from .beta_tool_search_tool_bm25_20251119_param import BetaToolSearchToolBm25_20251119Param
    from .beta_tool_search_tool_regex_20251119 import BetaToolSearchToolRegex20251119
    from .beta_tool_search_tool_regex_20251119_param import BetaToolSearchToolRegex20251119Param
    from .beta_tool_search_tool_result_block import BetaToolSearchToolResultBlock
    from .beta_tool_search_tool_result_block_param import BetaToolSearchToolResultBlockParam
    from .beta_tool_search_tool_result_error import BetaToolSearchToolResultError
    from .beta_tool_search_tool_result_error_object import BetaToolSearchToolResultErrorObject
    from .beta_tool_search_tool_result_error_param import BetaToolSearchToolResultErrorParam
    from .beta_tool_search_tool_search_result_block import BetaToolSearchToolSearchResultBlock
    from .beta_tool_search_tool_search_result_block_param import BetaToolSearchToolSearchResultBlockParam
    from .beta_tool_text_editor_20241022 import BetaToolTextEditor20241022
    from .beta_tool_text_editor_20241022_param import BetaToolTextEditor20241022Param
    from .beta_tool_text_editor_20250124 import BetaToolTextEditor20250124
    from .beta_tool_text_editor_20250124_param import BetaToolTextEditor20250124Param
    from .beta_tool_text_editor_20250429 import BetaToolTextEditor20250429
    from .beta_tool_text_editor_20250429_param import BetaToolTextEditor20250429Param
    from .beta_tool_text_editor_20250728 import BetaToolTextEditor20250728
    from .beta_tool_text_editor_20250728_param import BetaToolTextEditor20250728Param
    from .beta_tool_union_param import BetaToolUnionParam
    from .beta_tool_use_block import BetaToolUseBlock
    from .beta_tool_use_block_param import BetaToolUseBlockParam
    from .beta_tool_use_caller import BetaToolUseCaller
    from .beta_tool_uses_keep_param import BetaToolUsesKeepParam
    from .beta_tool_uses_trigger_param import BetaToolUsesTriggerParam
    from .beta_tunnel import BetaTunnel
    from .beta_tunnel_token import BetaTunnelToken
    from .beta_unrestricted_network import BetaUnrestrictedNetwork
    from .beta_unrestricted_network_param import BetaUnrestrictedNetworkParam
    from .beta_url_image_source_param import BetaURLImageSourceParam
    from .beta_url_pdf_source_param import BetaURLPDFSourceParam
    from .beta_usage import BetaUsage
    from .beta_user_location import BetaUserLocation
    from .beta_user_location_param import BetaUserLocationParam
    from .beta_user_message_param import BetaUserMessageParam
    from .beta_user_profile import BetaUserProfile
    from .beta_user_profile_enrollment_url import BetaUserProfileEnrollmentURL
    from .beta_user_profile_external_user_details import BetaUserProfileExternalUserDetails
    from .beta_user_profile_external_user_details_params import BetaUserProfileExternalUserDetailsParams
    from .beta_user_profile_trust_grant import BetaUserProfileTrustGrant
    from .beta_web_fetch_block import BetaWebFetchBlock
    from .beta_web_fetch_block_param import BetaWebFetchBlockParam
    from .beta_web_fetch_tool_20250910 import BetaWebFetchTool20250910
    from .beta_web_fetch_tool_20250910_param import BetaWebFetchTool20250910Param
    from .beta_web_fetch_tool_20260209 import BetaWebFetchTool20260209
    from .beta_web_fetch_tool_20260209_param import BetaWebFetchTool20260209Param
    from .beta_web_fetch_tool_20260309 import BetaWebFetchTool20260309
    from .beta_web_fetch_tool_20260309_param import BetaWebFetchTool20260309Param
    from .beta_web_fetch_tool_20260318 import BetaWebFetchTool20260318
    from .beta_web_fetch_tool_20260318_param import BetaWebFetchTool20260318Param
    from .beta_web_fetch_tool_result_block import BetaWebFetchToolResultBlock
    from .beta_web_fetch_tool_result_block_param import BetaWebFetchToolResultBlockParam
    from .beta_web_fetch_tool_result_error_block import BetaWebFetchToolResultErrorBlock
    from .beta_web_fetch_tool_result_error_block_param import BetaWebFetchToolResultErrorBlockParam
    from .beta_web_fetch_tool_result_error_code import BetaWebFetchToolResultErrorCode
    from .beta_web_fetch_url_source_all import BetaWebFetchURLSourceAll
    from .beta_web_fetch_url_source_all_param import BetaWebFetchURLSourceAllParam
    from .beta_web_fetch_url_source_except import BetaWebFetchURLSourceExcept
    from .beta_web_fetch_url_source_except_param import BetaWebFetchURLSourceExceptParam
    from .beta_web_fetch_url_source_none import BetaWebFetchURLSourceNone
    from .beta_web_fetch_url_source_none_param import BetaWebFetchURLSourceNoneParam
    from .beta_web_fetch_url_source_only import BetaWebFetchURLSourceOnly
    from .beta_web_fetch_url_source_only_param import BetaWebFetchURLSourceOnlyParam
    from .beta_web_fetch_url_source_tool_reference import BetaWebFetchURLSourceToolReference
    from .beta_web_fetch_url_source_tool_reference_param import BetaWebFetchURLSourceToolReferenceParam
    from .beta_web_fetch_url_sources import BetaWebFetchURLSources
    from .beta_web_fetch_url_sources_param import BetaWebFetchURLSourcesParam
    from .beta_web_search_result_block import BetaWebSearchResultBlock
    from .beta_web_search_result_block_param import BetaWebSearchResultBlockParam
    from .beta_web_search_tool_20250305 import BetaWebSearchTool20250305
    from .beta_web_search_tool_20250305_param import BetaWebSearchTool20250305Param
    from .beta_web_search_tool_20260209 import BetaWebSearchTool20260209
    from .beta_web_search_tool_20260209_param import BetaWebSearchTool20260209Param
    from .beta_web_search_tool_20260318 import BetaWebSearchTool20260318
    from .beta_web_search_tool_20260318_param import BetaWebSearchTool20260318Param
    from .beta_web_search_tool_request_error_object_param import BetaWebSearchToolRequestErrorObjectParam
    from .beta_web_search_tool_request_error_param import BetaWebSearchToolRequestErrorParam
    from .beta_web_search_tool_result_block import BetaWebSearchToolResultBlock
    from .beta_web_search_tool_result_block_content import BetaWebSearchToolResultBlockContent
    from .beta_web_search_tool_result_block_param import BetaWebSearchToolResultBlockParam
    from .beta_web_search_tool_result_block_param_content_param import (
        BetaWebSearchToolResultBlockParamContentParam,
    )
    from .beta_web_search_tool_result_error import BetaWebSearchToolResultError
    from .beta_web_search_tool_result_error_code import BetaWebSearchToolResultErrorCode
    from .beta_web_search_tool_result_error_object import BetaWebSearchToolResultErrorObject
    from .beta_webhook_agent_archived_event_data import BetaWebhookAgentArchivedEventData
    from .beta_webhook_agent_created_event_data import BetaWebhookAgentCreatedEventData
    from .beta_webhook_agent_deleted_event_data import BetaWebhookAgentDeletedEventData
    from .beta_webhook_agent_updated_event_data import BetaWebhookAgentUpdatedEventData
    from .beta_webhook_deployment_archived_event_data import BetaWebhookDeploymentArchivedEventData
    from .beta_webhook_deployment_created_event_data import BetaWebhookDeploymentCreatedEventData
    from .beta_webhook_deployment_deleted_event_data import BetaWebhookDeploymentDeletedEventData
    from .beta_webhook_deployment_paused_event_data import BetaWebhookDeploymentPausedEventData
    from .beta_webhook_deployment_run_failed_event_data import BetaWebhookDeploymentRunFailedEventData
    from .beta_webhook_deployment_run_started_event_data import BetaWebhookDeploymentRunStartedEventData
    from .beta_webhook_deployment_run_succeeded_event_data import BetaWebhookDeploymentRunSucceededEventData
    from .beta_webhook_deployment_unpaused_event_data import BetaWebhookDeploymentUnpausedEventData
    from .beta_webhook_deployment_updated_event_data import BetaWebhookDeploymentUpdatedEventData
    from .beta_webhook_environment_archived_event_data import BetaWebhookEnvironmentArchivedEventData
    from .beta_webhook_environment_created_event_data import BetaWebhookEnvironmentCreatedEventData
    from .beta_webhook_environment_deleted_event_data import BetaWebhookEnvironmentDeletedEventData
    from .beta_webhook_environment_updated_event_data import BetaWebhookEnvironmentUpdatedEventData
    from .beta_webhook_event import BetaWebhookEvent
    from .beta_webhook_event_data import BetaWebhookEventData
    from .beta_webhook_external_key_failed_event_data import BetaWebhookExternalKeyFailedEventData
    from .beta_webhook_external_key_recovered_event_data import BetaWebhookExternalKeyRecoveredEventData
    from .beta_webhook_external_storage_failed_event_data import BetaWebhookExternalStorageFailedEventData
    from .beta_webhook_external_storage_recovered_event_data import (
        BetaWebhookExternalStorageRecoveredEventData,
    )
    from .beta_webhook_memory_store_archived_event_data import BetaWebhookMemoryStoreArchivedEventData
    from .beta_webhook_memory_store_created_event_data import BetaWebhookMemoryStoreCreatedEventData
    from .beta_webhook_memory_store_deleted_event_data import BetaWebhookMemoryStoreDeletedEventData
    from .beta_webhook_session_archived_event_data import BetaWebhookSessionArchivedEventData
    from .beta_webhook_session_budget_reached_event_data import BetaWebhookSessionBudgetReachedEventData
    from .beta_webhook_session_created_event_data import BetaWebhookSessionCreatedEventData
    from .beta_webhook_session_deleted_event_data import BetaWebhookSessionDeletedEventData
    from .beta_webhook_session_idled_event_data import BetaWebhookSessionIdledEventData
    from .beta_webhook_session_outcome_evaluation_ended_event_data import (
        BetaWebhookSessionOutcomeEvaluationEndedEventData,
    )
    from .beta_webhook_session_pending_event_data import BetaWebhookSessionPendingEventData
    from .beta_webhook_session_requires_action_event_data import BetaWebhookSessionRequiresActionEventData
    from .beta_webhook_session_running_event_data import BetaWebhookSessionRunningEventData
    from .beta_webhook_session_status_idled_event_data import BetaWebhookSessionStatusIdledEventData
    from .beta_webhook_session_status_rescheduled_event_data import (
        BetaWebhookSessionStatusRescheduledEventData,
    )
    from .beta_webhook_session_status_run_started_event_data import (
        BetaWebhookSessionStatusRunStartedEventData,
    )
    from .beta_webhook_session_status_terminated_event_data import BetaWebhookSessionStatusTerminatedEventData
    from .beta_webhook_session_thread_created_event_data import BetaWebhookSessionThreadCreatedEventData
    from .beta_webhook_session_thread_idled_event_data import BetaWebhookSessionThreadIdledEventData
    from .beta_webhook_session_thread_terminated_event_data import BetaWebhookSessionThreadTerminatedEventData
    from .beta_webhook_session_updated_event_data import BetaWebhookSessionUpdatedEventData
    from .beta_webhook_user_profile_enforcement_action_opened_event_data import (
        BetaWebhookUserProfileEnforcementActionOpenedEventData,
    )
    from .beta_webhook_user_profile_enforcement_action_resolved_event_data import (
        BetaWebhookUserProfileEnforcementActionResolvedEventData,
    )
    from .beta_webhook_user_profile_program_status_updated_event_data import (
        BetaWebhookUserProfileProgramStatusUpdatedEventData,
    )
    from .beta_webhook_vault_archived_event_data import BetaWebhookVaultArchivedEventData
    from .beta_webhook_vault_created_event_data import BetaWebhookVaultCreatedEventData
    from .beta_webhook_vault_credential_archived_event_data import BetaWebhookVaultCredentialArchivedEventData
    from .beta_webhook_vault_credential_created_event_data import BetaWebhookVaultCredentialCreatedEventData
    from .beta_webhook_vault_credential_deleted_event_data import BetaWebhookVaultCredentialDeletedEventData
    from .beta_webhook_vault_credential_refresh_failed_event_data import (
        BetaWebhookVaultCredentialRefreshFailedEventData,
    )
    from .beta_webhook_vault_deleted_event_data import BetaWebhookVaultDeletedEventData
    from .deployment_create_params import DeploymentCreateParams
    from .deployment_list_params import DeploymentListParams
    from .deployment_run_list_params import DeploymentRunListParams
    from .deployment_update_params import DeploymentUpdateParams
    from .dream_create_params import DreamCreateParams
    from .dream_list_params import DreamListParams
    from .environment_create_params import EnvironmentCreateParams
    from .environment_list_params import EnvironmentListParams
    from .environment_update_params import EnvironmentUpdateParams
    from .file_list_params import FileListParams
    from .file_upload_params import FileUploadParams
    from .memory_store_create_params import MemoryStoreCreateParams
    from .memory_store_list_params import MemoryStoreListParams
    from .memory_store_update_params import MemoryStoreUpdateParams
    from .message_count_tokens_params import MessageCountTokensParams
    from .message_create_params import MessageCreateParams
    from .model_list_params import ModelListParams
    from .parsed_beta_message import ParsedBetaContentBlock, ParsedBetaMessage, ParsedBetaTextBlock
    from .session_create_params import SessionCreateParams
    from .session_list_params import SessionListParams
    from .session_update_params import SessionUpdateParams
    from .skill_create_params import SkillCreateParams
    from .skill_create_response import SkillCreateResponse
    from .skill_delete_response import SkillDeleteResponse
    from .skill_list_params import SkillListParams
    from .skill_list_response import SkillListResponse
    from .skill_retrieve_response import SkillRetrieveResponse
    from .tunnel_create_params import TunnelCreateParams
    from .tunnel_list_params import TunnelListParams
    from .tunnel_rotate_token_params import TunnelRotateTokenParams
    from .unwrap_webhook_event import UnwrapWebhookEvent
    from .user_profile_create_params import UserProfileCreateParams
    from .user_profile_list_params import UserProfileListParams
    from .user_profile_update_params import UserProfileUpdateParams
    from .vault_create_params import VaultCreateParams
    from .vault_list_params import VaultListParams
    from .vault_update_params import VaultUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "AgentCreateParams",
    "AgentListParams",
    "AgentRetrieveParams",
    "AgentUpdateParams",
    "BetaAdvisorMessageIterationUsage",
    "BetaAdvisorRedactedResultBlock",
    "BetaAdvisorRedactedResultBlockParam",
    "BetaAdvisorResultBlock",
    "BetaAdvisorResultBlockParam",
    "BetaAdvisorTool20260301",
    "BetaAdvisorTool20260301Param",
    "BetaAdvisorToolResultBlock",
    "BetaAdvisorToolResultBlockParam",
    "BetaAdvisorToolResultError",
    "BetaAdvisorToolResultErrorObject",
    "BetaAdvisorToolResultErrorParam",
    "BetaAllThinkingTurnsParam",
    "BetaApprovalRequiredError",
    "BetaApprovalRequiredErrorDetails",
    "BetaAssistantMessageParam",
    "BetaAuthorizationCheckUnavailableError",
    "BetaAuthorizationCheckUnavailableErrorDetails",
    "BetaBase64ImageSourceParam",
    "BetaBase64PDFBlockParam",
    "BetaBase64PDFSource",
    "BetaBase64PDFSourceParam",
    "BetaBashCodeExecutionOutputBlock",
    "BetaBashCodeExecutionOutputBlockParam",
    "BetaBashCodeExecutionResultBlock",
    "BetaBashCodeExecutionResultBlockParam",
    "BetaBashCodeExecutionToolResultBlock",
    "BetaBashCodeExecutionToolResultBlockParam",
    "BetaBashCodeExecutionToolResultError",
    "BetaBashCodeExecutionToolResultErrorObject",
    "BetaBashCodeExecutionToolResultErrorParam",
    "BetaBillTo",
    "BetaBillingPolicyParam",
    "BetaBrowserClickTarget",
    "BetaBrowserCloseTabConfig",
    "BetaBrowserCloseTabConfigParam",
    "BetaBrowserCloseTabInput",
    "BetaBrowserCoordinateTarget",
    "BetaBrowserDoubleClickConfig",
    "BetaBrowserDoubleClickConfigParam",
    "BetaBrowserDoubleClickInput",
    "BetaBrowserFileUploadConfig",
    "BetaBrowserFileUploadConfigParam",
    "BetaBrowserFileUploadInput",
    "BetaBrowserFindConfig",
    "BetaBrowserFindConfigParam",
    "BetaBrowserFindInput",
    "BetaBrowserFormInputConfig",
    "BetaBrowserFormInputConfigParam",
    "BetaBrowserFormInputInput",
    "BetaBrowserFormInputValue",
    "BetaBrowserGetPageTextConfig",
    "BetaBrowserGetPageTextConfigParam",
    "BetaBrowserGetPageTextInput",
    "BetaBrowserHoldKeyConfig",
    "BetaBrowserHoldKeyConfigParam",
    "BetaBrowserHoldKeyInput",
    "BetaBrowserHoverConfig",
    "BetaBrowserHoverConfigParam",
    "BetaBrowserHoverInput",
    "BetaBrowserJavascriptExecConfig",
    "BetaBrowserJavascriptExecConfigParam",
    "BetaBrowserJavascriptExecInput",
    "BetaBrowserKeyConfig",
    "BetaBrowserKeyConfigParam",
    "BetaBrowserKeyInput",
    "BetaBrowserLeftClickConfig",
    "BetaBrowserLeftClickConfigParam",
    "BetaBrowserLeftClickDragConfig",
    "BetaBrowserLeftClickDragConfigParam",
    "BetaBrowserLeftClickDragInput",
    "BetaBrowserLeftClickInput",
    "BetaBrowserLeftMouseDownConfig",
    "BetaBrowserLeftMouseDownConfigParam",
    "BetaBrowserLeftMouseDownInput",
    "BetaBrowserLeftMouseUpConfig",
    "BetaBrowserLeftMouseUpConfigParam",
    "BetaBrowserLeftMouseUpInput",
    "BetaBrowserListTabsConfig",
    "BetaBrowserListTabsConfigParam",
    "BetaBrowserMemberInput",
    "BetaBrowserMemberName",
    "BetaBrowserMiddleClickConfig",
    "BetaBrowserMiddleClickConfigParam",
    "BetaBrowserMiddleClickInput",
    "BetaBrowserMouseMoveConfig",
    "BetaBrowserMouseMoveConfigParam",
    "BetaBrowserMouseMoveInput",
    "BetaBrowserNavigateConfig",
    "BetaBrowserNavigateConfigParam",
    "BetaBrowserNavigateInput",
    "BetaBrowserNewTabConfig",
    "BetaBrowserNewTabConfigParam",
    "BetaBrowserReadConsoleConfig",
    "BetaBrowserReadConsoleConfigParam",
    "BetaBrowserReadConsoleInput",
    "BetaBrowserReadNetworkConfig",
    "BetaBrowserReadNetworkConfigParam",
    "BetaBrowserReadNetworkInput",
    "BetaBrowserReadPageConfig",
    "BetaBrowserReadPageConfigParam",
    "BetaBrowserReadPageFilter",
    "BetaBrowserReadPageInput",
    "BetaBrowserRefTarget",
    "BetaBrowserRightClickConfig",
    "BetaBrowserRightClickConfigParam",
    "BetaBrowserRightClickInput",
    "BetaBrowserScreenshotConfig",
    "BetaBrowserScreenshotConfigParam",
    "BetaBrowserScreenshotInput",
    "BetaBrowserScrollConfig",
    "BetaBrowserScrollConfigParam",
    "BetaBrowserScrollDirection",
    "BetaBrowserScrollInput",
    "BetaBrowserScrollToConfig",
    "BetaBrowserScrollToConfigParam",
    "BetaBrowserScrollToInput",
    "BetaBrowserStateBlockParam",
    "BetaBrowserStateChangeDownloadCompletedParam",
    "BetaBrowserStateChangeDownloadFailedParam",
    "BetaBrowserStateChangeDownloadStartedParam",
    "BetaBrowserStateChangeParam",
    "BetaBrowserStateChangeTabOpenedParam",
    "BetaBrowserStateTabEntryParam",
    "BetaBrowserSwitchTabConfig",
    "BetaBrowserSwitchTabConfigParam",
    "BetaBrowserSwitchTabInput",
    "BetaBrowserToolset20260801",
    "BetaBrowserToolset20260801Param",
    "BetaBrowserToolsetConfigs",
    "BetaBrowserToolsetConfigsParam",
    "BetaBrowserTripleClickConfig",
    "BetaBrowserTripleClickConfigParam",
    "BetaBrowserTripleClickInput",
    "BetaBrowserTypeConfig",
    "BetaBrowserTypeConfigParam",
    "BetaBrowserTypeInput",
    "BetaBrowserWaitConfig",
    "BetaBrowserWaitConfigParam",
    "BetaBrowserWaitInput",
    "BetaBrowserZoomConfig",
    "BetaBrowserZoomConfigParam",
    "BetaBrowserZoomInput",
    "BetaCacheControlEphemeral",
    "BetaCacheControlEphemeralParam",
    "BetaCacheCreation",
    "BetaCacheMissMessagesChanged",
    "BetaCacheMissModelChanged",
    "BetaCacheMissPreviousMessageNotFound",
    "BetaCacheMissReason",
    "BetaCacheMissSystemChanged",
    "BetaCacheMissToolsChanged",
    "BetaCacheMissUnavailable",
    "BetaCapabilitySupport",
    "BetaCitationCharLocation",
    "BetaCitationCharLocationParam",
    "BetaCitationConfig",
    "BetaCitationContentBlockLocation",
    "BetaCitationContentBlockLocationParam",
    "BetaCitationPageLocation",
    "BetaCitationPageLocationParam",
    "BetaCitationSearchResultLocation",
    "BetaCitationSearchResultLocationParam",
    "BetaCitationWebSearchResultLocationParam",
    "BetaCitationsConfig",
    "BetaCitationsConfigParam",
    "BetaCitationsDelta",
    "BetaCitationsWebSearchResultLocation",
    "BetaClearThinking20251015EditParam",
    "BetaClearThinking20251015EditResponse",
    "BetaClearToolUses20250919EditParam",
    "BetaClearToolUses20250919EditResponse",
    "BetaCloudConfig",
    "BetaCloudConfigParams",
    "BetaCodeExecutionOutputBlock",
    "BetaCodeExecutionOutputBlockParam",
    "BetaCodeExecutionResultBlock",
    "BetaCodeExecutionResultBlockParam",
    "BetaCodeExecutionTool20250522",
    "BetaCodeExecutionTool20250522Param",
    "BetaCodeExecutionTool20250825",
    "BetaCodeExecutionTool20250825Param",
    "BetaCodeExecutionTool20260120",
    "BetaCodeExecutionTool20260120Param",
    "BetaCodeExecutionTool20260521",
    "BetaCodeExecutionTool20260521Param",
    "BetaCodeExecutionToolResultBlock",
    "BetaCodeExecutionToolResultBlockContent",
    "BetaCodeExecutionToolResultBlockParam",
    "BetaCodeExecutionToolResultBlockParamContentParam",
    "BetaCodeExecutionToolResultError",
    "BetaCodeExecutionToolResultErrorCode",
    "BetaCodeExecutionToolResultErrorObject",
    "BetaCodeExecutionToolResultErrorParam",
    "BetaCompact20260112EditParam",
    "BetaCompactionBlock",
    "BetaCompactionBlockParam",
    "BetaCompactionCapability",
    "BetaCompactionConfigParam",
    "BetaCompactionContentBlockDelta",
    "BetaCompactionIterationUsage",
    "BetaComputerCursorPositionConfig",
    "BetaComputerCursorPositionConfigParam",
    "BetaComputerDoubleClickConfig",
    "BetaComputerDoubleClickConfigParam",
    "BetaComputerDoubleClickInput",
    "BetaComputerHoldKeyConfig",
    "BetaComputerHoldKeyConfigParam",
    "BetaComputerHoldKeyInput",
    "BetaComputerKeyConfig",
    "BetaComputerKeyConfigParam",
    "BetaComputerKeyInput",
    "BetaComputerLeftClickConfig",
    "BetaComputerLeftClickConfigParam",
    "BetaComputerLeftClickDragConfig",
    "BetaComputerLeftClickDragConfigParam",
    "BetaComputerLeftClickDragInput",
    "BetaComputerLeftClickInput",
    "BetaComputerLeftMouseDownConfig",
    "BetaComputerLeftMouseDownConfigParam",
    "BetaComputerLeftMouseUpConfig",
    "BetaComputerLeftMouseUpConfigParam",
    "BetaComputerMemberInput",
    "BetaComputerMemberName",
    "BetaComputerMiddleClickConfig",
    "BetaComputerMiddleClickConfigParam",
    "BetaComputerMiddleClickInput",
    "BetaComputerMouseMoveConfig",
    "BetaComputerMouseMoveConfigParam",
    "BetaComputerMouseMoveInput",
    "BetaComputerRightClickConfig",
    "BetaComputerRightClickConfigParam",
    "BetaComputerRightClickInput",
    "BetaComputerScreenshotConfig",
    "BetaComputerScreenshotConfigParam",
    "BetaComputerScrollConfig",
    "BetaComputerScrollConfigParam",
    "BetaComputerScrollDirection",
    "BetaComputerScrollInput",
    "BetaComputerToolset20260801",
    "BetaComputerToolset20260801Param",
    "BetaComputerToolsetConfigs",
    "BetaComputerToolsetConfigsParam",
    "BetaComputerTripleClickConfig",
    "BetaComputerTripleClickConfigParam",
    "BetaComputerTripleClickInput",
    "BetaComputerTypeConfig",
    "BetaComputerTypeConfigParam",
    "BetaComputerTypeInput",
    "BetaComputerWaitConfig",
    "BetaComputerWaitConfigParam",
    "BetaComputerWaitInput",
    "BetaComputerZoomConfig",
    "BetaComputerZoomConfigParam",
    "BetaComputerZoomInput",
    "BetaContainer",
    "BetaContainerParams",
    "BetaContainerSkill",
    "BetaContainerUploadBlock",
    "BetaContainerUploadBlockParam",
    "BetaContentBlock",
    "BetaContentBlockParam",
    "BetaContentBlockSourceContentParam",
    "BetaContentBlockSourceParam",
    "BetaContextManagementCapability",
    "BetaContextManagementConfigParam",
    "BetaContextManagementResponse",
    "BetaCountTokensContextManagementResponse",
    "BetaDeletedFile",
    "BetaDeletedSkill",
    "BetaDeletedUserProfile",
    "BetaDiagnostics",
    "BetaDiagnosticsParam",
    "BetaDirectCaller",
    "BetaDirectCallerParam",
    "BetaDocumentBlock",
    "BetaDream",
    "BetaDreamError",
    "BetaDreamErrorObject",
    "BetaDreamInput",
    "BetaDreamInputParam",
    "BetaDreamMemoryStoreInput",
    "BetaDreamMemoryStoreInputParam",
    "BetaDreamModelConfig",
    "BetaDreamModelConfigParam",
    "BetaDreamOutput",
    "BetaDreamSessionsInput",
    "BetaDreamSessionsInputParam",
    "BetaDreamStatus",
    "BetaDreamUsage",
    "BetaEffortCapability",
    "BetaEncryptedCodeExecutionResultBlock",
    "BetaEncryptedCodeExecutionResultBlockParam",
    "BetaEnvironment",
    "BetaEnvironmentArchivedError",
    "BetaEnvironmentArchivedErrorDetails",
    "BetaEnvironmentCreateDisabledError",
    "BetaEnvironmentCreateDisabledErrorDetails",
    "BetaEnvironmentDeleteResponse",
    "BetaEnvironmentNotFoundError",
    "BetaEnvironmentNotFoundErrorDetails",
    "BetaEnvironmentUpdateDisabledError",
    "BetaEnvironmentUpdateDisabledErrorDetails",
    "BetaFallbackBlock",
    "BetaFallbackBlockParam",
    "BetaFallbackCreditNotApplied",
    "BetaFallbackCreditRedeemed",
    "BetaFallbackCreditTokenParam",
    "BetaFallbackCreditUsage",
    "BetaFallbackInfo",
    "BetaFallbackInfoParam",
    "BetaFallbackMessageIterationUsage",
    "BetaFallbackParam",
    "BetaFallbackRefusalTrigger",
    "BetaFallbacksParam",
    "BetaFileDocumentSourceParam",
    "BetaFileImageSourceParam",
    "BetaFileMetadata",
    "BetaFileScope",
    "BetaHumanReviewNotAvailableError",
    "BetaHumanReviewNotAvailableErrorDetails",
    "BetaImageBlockParam",
    "BetaImageTransformationsParam",
    "BetaInputJSONDelta",
    "BetaInputTokensClearAtLeastParam",
    "BetaInputTokensTriggerParam",
    "BetaInputTransformation",
    "BetaInvalidConfigTypeChangeError",
    "BetaInvalidConfigTypeChangeErrorDetails",
    "BetaInvalidMetadataError",
    "BetaInvalidMetadataErrorDetails",
    "BetaIterationsUsage",
    "BetaJSONOutputFormatParam",
    "BetaLimitedNetwork",
    "BetaLimitedNetworkParams",
    "BetaMCPTool",
    "BetaMCPToolConfig",
    "BetaMCPToolConfigParam",
    "BetaMCPToolDefaultConfig",
    "BetaMCPToolDefaultConfigParam",
    "BetaMCPToolListingBlock",
    "BetaMCPToolListingBlockParam",
    "BetaMCPToolParam",
    "BetaMCPToolResultBlock",
    "BetaMCPToolUseBlock",
    "BetaMCPToolUseBlockParam",
    "BetaMCPToolset",
    "BetaMCPToolsetParam",
    "BetaManagedAgentsAWSRoleExecutionIdentity",
    "BetaManagedAgentsAWSRoleExecutionIdentityParams",
    "BetaManagedAgentsAdvisor",
    "BetaManagedAgentsAdvisorParams",
    "BetaManagedAgentsAgent",
    "BetaManagedAgentsAgentArchivedDeploymentPausedReasonError",
    "BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsAgentArchivedRunError",
    "BetaManagedAgentsAgentArchivedRunErrorObject",
    "BetaManagedAgentsAgentMessagePreview",
    "BetaManagedAgentsAgentParams",
    "BetaManagedAgentsAgentReference",
    "BetaManagedAgentsAgentThinkingPreview",
    "BetaManagedAgentsAgentToolConfig",
    "BetaManagedAgentsAgentToolConfigParams",
    "BetaManagedAgentsAgentToolset20260401",
    "BetaManagedAgentsAgentToolset20260401BashInput",
    "BetaManagedAgentsAgentToolset20260401EditInput",
    "BetaManagedAgentsAgentToolset20260401GlobInput",
    "BetaManagedAgentsAgentToolset20260401GrepInput",
    "BetaManagedAgentsAgentToolset20260401Params",
    "BetaManagedAgentsAgentToolset20260401ReadInput",
    "BetaManagedAgentsAgentToolset20260401WriteInput",
    "BetaManagedAgentsAgentToolsetDefaultConfig",
    "BetaManagedAgentsAgentToolsetDefaultConfigParams",
    "BetaManagedAgentsAgentWithOverridesParams",
    "BetaManagedAgentsAlwaysAllowPolicy",
    "BetaManagedAgentsAlwaysAllowPolicyParam",
    "BetaManagedAgentsAlwaysAskPolicy",
    "BetaManagedAgentsAlwaysAskPolicyParam",
    "BetaManagedAgentsAnthropicSkill",
    "BetaManagedAgentsAnthropicSkillParams",
    "BetaManagedAgentsAutoPolicy",
    "BetaManagedAgentsAutoPolicyParam",
    "BetaManagedAgentsBashToolConfig",
    "BetaManagedAgentsBashToolConfigParams",
    "BetaManagedAgentsBranchCheckout",
    "BetaManagedAgentsBranchCheckoutParam",
    "BetaManagedAgentsBudgetLimit",
    "BetaManagedAgentsBudgetLimitParam",
    "BetaManagedAgentsCacheCreationUsage",
    "BetaManagedAgentsCommitCheckout",
    "BetaManagedAgentsCommitCheckoutParam",
    "BetaManagedAgentsCustomSkill",
    "BetaManagedAgentsCustomSkillParams",
    "BetaManagedAgentsCustomTool",
    "BetaManagedAgentsCustomToolInputSchema",
    "BetaManagedAgentsCustomToolInputSchemaParam",
    "BetaManagedAgentsCustomToolParams",
    "BetaManagedAgentsDeletedMemoryStore",
    "BetaManagedAgentsDeletedSession",
    "BetaManagedAgentsDeletedVault",
    "BetaManagedAgentsDeltaContent",
    "BetaManagedAgentsDeltaEvent",
    "BetaManagedAgentsDeltaType",
    "BetaManagedAgentsDeployment",
    "BetaManagedAgentsDeploymentInitialEvent",
    "BetaManagedAgentsDeploymentInitialEventParams",
    "BetaManagedAgentsDeploymentPausedReason",
    "BetaManagedAgentsDeploymentPausedReasonError",
    "BetaManagedAgentsDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsDeploymentRun",
    "BetaManagedAgentsDeploymentStatus",
    "BetaManagedAgentsDeploymentSystemMessageEvent",
    "BetaManagedAgentsDeploymentUserDefineOutcomeEvent",
    "BetaManagedAgentsDeploymentUserMessageEvent",
    "BetaManagedAgentsEditToolConfig",
    "BetaManagedAgentsEditToolConfigParams",
    "BetaManagedAgentsEffortHigh",
    "BetaManagedAgentsEffortHighParam",
    "BetaManagedAgentsEffortLow",
    "BetaManagedAgentsEffortLowParam",
    "BetaManagedAgentsEffortMax",
    "BetaManagedAgentsEffortMaxParam",
    "BetaManagedAgentsEffortMedium",
    "BetaManagedAgentsEffortMediumParam",
    "BetaManagedAgentsEffortXhigh",
    "BetaManagedAgentsEffortXhighParam",
    "BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonError",
    "BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsEnvironmentArchivedRunError",
    "BetaManagedAgentsEnvironmentArchivedRunErrorObject",
    "BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonError",
    "BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsEnvironmentNotFoundRunError",
    "BetaManagedAgentsEnvironmentNotFoundRunErrorObject",
    "BetaManagedAgentsErrorDeploymentPausedReason",
    "BetaManagedAgentsExecutionIdentity",
    "BetaManagedAgentsExecutionIdentityParams",
    "BetaManagedAgentsFileNotFoundDeploymentPausedReasonError",
    "BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsFileNotFoundRunError",
    "BetaManagedAgentsFileNotFoundRunErrorObject",
    "BetaManagedAgentsFileResourceConfig",
    "BetaManagedAgentsFileResourceParams",
    "BetaManagedAgentsGitHubRepositoryResourceConfig",
    "BetaManagedAgentsGitHubRepositoryResourceParams",
    "BetaManagedAgentsGlobToolConfig",
    "BetaManagedAgentsGlobToolConfigParams",
    "BetaManagedAgentsGrepToolConfig",
    "BetaManagedAgentsGrepToolConfigParams",
    "BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonError",
    "BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsMCPEgressBlockedRunError",
    "BetaManagedAgentsMCPEgressBlockedRunErrorObject",
    "BetaManagedAgentsMCPServerURLDefinition",
    "BetaManagedAgentsMCPToolConfig",
    "BetaManagedAgentsMCPToolConfigParams",
    "BetaManagedAgentsMCPToolset",
    "BetaManagedAgentsMCPToolsetDefaultConfig",
    "BetaManagedAgentsMCPToolsetDefaultConfigParams",
    "BetaManagedAgentsMCPToolsetParams",
    "BetaManagedAgentsManualDeploymentPausedReason",
    "BetaManagedAgentsManualTriggerContext",
    "BetaManagedAgentsMemoryStore",
    "BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonError",
    "BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsMemoryStoreArchivedRunError",
    "BetaManagedAgentsMemoryStoreArchivedRunErrorObject",
    "BetaManagedAgentsMemoryStoreResourceConfig",
    "BetaManagedAgentsMemoryStoreResourceParam",
    "BetaManagedAgentsModel",
    "BetaManagedAgentsModelConfig",
    "BetaManagedAgentsModelConfigParams",
    "BetaManagedAgentsModelParam",
    "BetaManagedAgentsMultiagent",
    "BetaManagedAgentsMultiagent20261001",
    "BetaManagedAgentsMultiagent20261001Params",
    "BetaManagedAgentsMultiagentAdvisor",
    "BetaManagedAgentsMultiagentAdvisorDisabled",
    "BetaManagedAgentsMultiagentAdvisorDisabledParams",
    "BetaManagedAgentsMultiagentAdvisorEnabled",
    "BetaManagedAgentsMultiagentAdvisorEnabledParams",
    "BetaManagedAgentsMultiagentAdvisorParams",
    "BetaManagedAgentsMultiagentCoordinator",
    "BetaManagedAgentsMultiagentCoordinatorParams",
    "BetaManagedAgentsMultiagentInlineAgents",
    "BetaManagedAgentsMultiagentInlineAgentsDisabled",
    "BetaManagedAgentsMultiagentInlineAgentsDisabledParams",
    "BetaManagedAgentsMultiagentInlineAgentsEnabled",
    "BetaManagedAgentsMultiagentInlineAgentsEnabledParams",
    "BetaManagedAgentsMultiagentInlineAgentsParams",
    "BetaManagedAgentsMultiagentParams",
    "BetaManagedAgentsMultiagentPredefinedAgentParams",
    "BetaManagedAgentsMultiagentRosterEntryParams",
    "BetaManagedAgentsMultiagentSelfParams",
    "BetaManagedAgentsMultiagentSubagents",
    "BetaManagedAgentsMultiagentSubagentsDisabled",
    "BetaManagedAgentsMultiagentSubagentsDisabledParams",
    "BetaManagedAgentsMultiagentSubagentsEnabled",
    "BetaManagedAgentsMultiagentSubagentsEnabledParams",
    "BetaManagedAgentsMultiagentSubagentsParams",
    "BetaManagedAgentsMultiagentWorkflows",
    "BetaManagedAgentsMultiagentWorkflowsDisabled",
    "BetaManagedAgentsMultiagentWorkflowsDisabledParams",
    "BetaManagedAgentsMultiagentWorkflowsEnabled",
    "BetaManagedAgentsMultiagentWorkflowsEnabledParams",
    "BetaManagedAgentsMultiagentWorkflowsParams",
    "BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonError",
    "BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsOrganizationDisabledRunError",
    "BetaManagedAgentsOrganizationDisabledRunErrorObject",
    "BetaManagedAgentsOutcomeEvaluationResource",
    "BetaManagedAgentsReadToolConfig",
    "BetaManagedAgentsReadToolConfigParams",
    "BetaManagedAgentsSchedule",
    "BetaManagedAgentsScheduleParams",
    "BetaManagedAgentsScheduleTriggerContext",
    "BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonError",
    "BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsSelfHostedResourcesUnsupportedRunError",
    "BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject",
    "BetaManagedAgentsServerToolUsage",
    "BetaManagedAgentsServiceAccountExecutionIdentity",
    "BetaManagedAgentsServiceAccountExecutionIdentityParams",
    "BetaManagedAgentsSession",
    "BetaManagedAgentsSessionAgent",
    "BetaManagedAgentsSessionAgentUpdateParam",
    "BetaManagedAgentsSessionCreationRejectedRunError",
    "BetaManagedAgentsSessionCreationRejectedRunErrorObject",
    "BetaManagedAgentsSessionMultiagent",
    "BetaManagedAgentsSessionMultiagent20261001",
    "BetaManagedAgentsSessionMultiagentCoordinator",
    "BetaManagedAgentsSessionMultiagentSubagents",
    "BetaManagedAgentsSessionMultiagentSubagentsEnabled",
    "BetaManagedAgentsSessionMultiagentWorkflows",
    "BetaManagedAgentsSessionMultiagentWorkflowsEnabled",
    "BetaManagedAgentsSessionRateLimitedRunError",
    "BetaManagedAgentsSessionRateLimitedRunErrorObject",
    "BetaManagedAgentsSessionResourceConfig",
    "BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonError",
    "BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsSessionResourceNotFoundRunError",
    "BetaManagedAgentsSessionResourceNotFoundRunErrorObject",
    "BetaManagedAgentsSessionStats",
    "BetaManagedAgentsSessionThreadAgent",
    "BetaManagedAgentsSessionUpdatedEvent",
    "BetaManagedAgentsSessionUsage",
    "BetaManagedAgentsSessionUsageEvent",
    "BetaManagedAgentsSkillNotFoundDeploymentPausedReasonError",
    "BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsSkillNotFoundRunError",
    "BetaManagedAgentsSkillNotFoundRunErrorObject",
    "BetaManagedAgentsSkillParams",
    "BetaManagedAgentsStartEvent",
    "BetaManagedAgentsStartEventPreview",
    "BetaManagedAgentsSystemContentBlock",
    "BetaManagedAgentsSystemContentBlockParam",
    "BetaManagedAgentsSystemMessageEvent",
    "BetaManagedAgentsTriggerContext",
    "BetaManagedAgentsTriggerType",
    "BetaManagedAgentsURLMCPServerParams",
    "BetaManagedAgentsUnknownDeploymentPausedReasonError",
    "BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsUnknownRunError",
    "BetaManagedAgentsUnknownRunErrorObject",
    "BetaManagedAgentsUserLocation",
    "BetaManagedAgentsUserLocationParam",
    "BetaManagedAgentsUserToolResultEvent",
    "BetaManagedAgentsVault",
    "BetaManagedAgentsVaultArchivedDeploymentPausedReasonError",
    "BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsVaultArchivedRunError",
    "BetaManagedAgentsVaultArchivedRunErrorObject",
    "BetaManagedAgentsVaultNotFoundDeploymentPausedReasonError",
    "BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsVaultNotFoundRunError",
    "BetaManagedAgentsVaultNotFoundRunErrorObject",
    "BetaManagedAgentsWebFetchToolConfig",
    "BetaManagedAgentsWebFetchToolConfigParams",
    "BetaManagedAgentsWebFetchURLSourceAll",
    "BetaManagedAgentsWebFetchURLSourceAllParam",
    "BetaManagedAgentsWebFetchURLSourceExcept",
    "BetaManagedAgentsWebFetchURLSourceExceptParam",
    "BetaManagedAgentsWebFetchURLSourceNone",
    "BetaManagedAgentsWebFetchURLSourceNoneParam",
    "BetaManagedAgentsWebFetchURLSourceOnly",
    "BetaManagedAgentsWebFetchURLSourceOnlyParam",
    "BetaManagedAgentsWebFetchURLSourceShorthand",
    "BetaManagedAgentsWebFetchURLSourceToolFilter",
    "BetaManagedAgentsWebFetchURLSourceToolFilterParam",
    "BetaManagedAgentsWebFetchURLSourceToolFilterParams",
    "BetaManagedAgentsWebFetchURLSourceToolReference",
    "BetaManagedAgentsWebFetchURLSourceToolReferenceParam",
    "BetaManagedAgentsWebFetchURLSourceUserInput",
    "BetaManagedAgentsWebFetchURLSourceUserInputParam",
    "BetaManagedAgentsWebFetchURLSourceUserInputParams",
    "BetaManagedAgentsWebFetchURLSources",
    "BetaManagedAgentsWebFetchURLSourcesParams",
    "BetaManagedAgentsWebSearchToolConfig",
    "BetaManagedAgentsWebSearchToolConfigParams",
    "BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonError",
    "BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject",
    "BetaManagedAgentsWorkspaceArchivedRunError",
    "BetaManagedAgentsWorkspaceArchivedRunErrorObject",
    "BetaManagedAgentsWriteToolConfig",
    "BetaManagedAgentsWriteToolConfigParams",
    "BetaMemoryTool20250818",
    "BetaMemoryTool20250818Command",
    "BetaMemoryTool20250818CreateCommand",
    "BetaMemoryTool20250818DeleteCommand",
    "BetaMemoryTool20250818InsertCommand",
    "BetaMemoryTool20250818Param",
    "BetaMemoryTool20250818RenameCommand",
    "BetaMemoryTool20250818StrReplaceCommand",
    "BetaMemoryTool20250818ViewCommand",
    "BetaMessage",
    "BetaMessageContentParam",
    "BetaMessageDeltaUsage",
    "BetaMessageIterationUsage",
    "BetaMessageParam",
    "BetaMessageThreadParam",
    "BetaMessageTokensCount",
    "BetaMetadataParam",
    "BetaModelCapabilities",
    "BetaModelInfo",
    "BetaModelLine",
    "BetaOrganization",
    "BetaOrganizationNotEligibleError",
    "BetaOrganizationNotEligibleErrorDetails",
    "BetaOrganizationRole",
    "BetaOutputBehavior",
    "BetaOutputBehaviorCreateNew",
    "BetaOutputBehaviorCreateNewParam",
    "BetaOutputBehaviorParam",
    "BetaOutputBehaviorUpdateExisting",
    "BetaOutputBehaviorUpdateExistingParam",
    "BetaOutputConfigParam",
    "BetaOutputTokensDetails",
    "BetaPackages",
    "BetaPackagesParams",
    "BetaPlainTextSource",
    "BetaPlainTextSourceParam",
    "BetaRawContentBlockDelta",
    "BetaRawContentBlockDeltaEvent",
    "BetaRawContentBlockStartEvent",
    "BetaRawContentBlockStopEvent",
    "BetaRawMessageDeltaEvent",
    "BetaRawMessageStartEvent",
    "BetaRawMessageStopEvent",
    "BetaRawMessageStreamEvent",
    "BetaRedactedThinkingBlock",
    "BetaRedactedThinkingBlockParam",
    "BetaRefusalStopDetails",
    "BetaRequestDocumentBlockParam",
    "BetaRequestMCPServerToolConfigurationParam",
    "BetaRequestMCPServerURLDefinitionParam",
    "BetaRequestMCPToolResultBlockParam",
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolRemovalBlockParam",
    "BetaResponseTool",
    "BetaResponseToolAdditionBlock",
    "BetaResponseToolChangeMCPToolReference",
    "BetaResponseToolChangeMCPToolsetReference",
    "BetaResponseToolChangeToolReference",
    "BetaResponseToolInputSchema",
    "BetaResponseToolRemovalBlock",
    "BetaResponseToolUnion",
    "BetaSearchResultBlockParam",
    "BetaSelfHostedConfig",
    "BetaSelfHostedConfigParams",
    "BetaServerToolCaller",
    "BetaServerToolCaller20260120",
    "BetaServerToolCaller20260120Param",
    "BetaServerToolCallerParam",
    "BetaServerToolUsage",
    "BetaServerToolUseBlock",
    "BetaServerToolUseBlockParam",
    "BetaServerToolsCapability",
    "BetaSignatureDelta",
    "BetaSkill",
    "BetaSkillParams",
    "BetaSkillSource",
    "BetaStopReason",
    "BetaSystemMessageOutputConfigParam",
    "BetaSystemMessageParam",
    "BetaTextBlock",
    "BetaTextBlockParam",
    "BetaTextCitation",
    "BetaTextCitationParam",
    "BetaTextDelta",
    "BetaTextEditorCodeExecutionCreateResultBlock",
    "BetaTextEditorCodeExecutionCreateResultBlockParam",
    "BetaTextEditorCodeExecutionStrReplaceResultBlock",
    "BetaTextEditorCodeExecutionStrReplaceResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlock",
    "BetaTextEditorCodeExecutionToolResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultError",
    "BetaTextEditorCodeExecutionToolResultErrorObject",
    "BetaTextEditorCodeExecutionToolResultErrorParam",
    "BetaTextEditorCodeExecutionViewResultBlock",
    "BetaTextEditorCodeExecutionViewResultBlockParam",
    "BetaThinkingBlock",
    "BetaThinkingBlockBindingParam",
    "BetaThinkingBlockParam",
    "BetaThinkingCapability",
    "BetaThinkingConfigAdaptiveParam",
    "BetaThinkingConfigBetweenToolsParam",
    "BetaThinkingConfigDisabledParam",
    "BetaThinkingConfigEnabledParam",
    "BetaThinkingConfigParam",
    "BetaThinkingDelta",
    "BetaThinkingDroppedInputTransformation",
    "BetaThinkingMismatchAllowedInputTransformation",
    "BetaThinkingPrefixMismatchBehavior",
    "BetaThinkingTurnsParam",
    "BetaThinkingTypes",
    "BetaThreadContinueParams",
    "BetaThreadCreateParams",
    "BetaTokenTaskBudgetParam",
    "BetaToolBash20241022",
    "BetaToolBash20241022Param",
    "BetaToolBash20250124",
    "BetaToolBash20250124Param",
    "BetaToolChangeMCPToolReferenceParam",
    "BetaToolChangeMCPToolsetReferenceParam",
    "BetaToolChangeToolDefinition",
    "BetaToolChangeToolDefinitionParam",
    "BetaToolChangeToolReferenceParam",
    "BetaToolChoiceAnyParam",
    "BetaToolChoiceAutoParam",
    "BetaToolChoiceNoneParam",
    "BetaToolChoiceParam",
    "BetaToolChoiceToolParam",
    "BetaToolComputerUse20241022",
    "BetaToolComputerUse20241022Param",
    "BetaToolComputerUse20250124",
    "BetaToolComputerUse20250124Param",
    "BetaToolComputerUse20251124",
    "BetaToolComputerUse20251124Param",
    "BetaToolParam",
    "BetaToolReferenceBlock",
    "BetaToolReferenceBlockParam",
    "BetaToolResultBlockParam",
    "BetaToolSearchToolBm25_20251119",
    "BetaToolSearchToolBm25_20251119Param",
    "BetaToolSearchToolRegex20251119",
    "BetaToolSearchToolRegex20251119Param",
    "BetaToolSearchToolResultBlock",
    "BetaToolSearchToolResultBlockParam",
    "BetaToolSearchToolResultError",
    "BetaToolSearchToolResultErrorObject",
    "BetaToolSearchToolResultErrorParam",
    "BetaToolSearchToolSearchResultBlock",
    "BetaToolSearchToolSearchResultBlockParam",
    "BetaToolTextEditor20241022",
    "BetaToolTextEditor20241022Param",
    "BetaToolTextEditor20250124",
    "BetaToolTextEditor20250124Param",
    "BetaToolTextEditor20250429",
    "BetaToolTextEditor20250429Param",
    "BetaToolTextEditor20250728",
    "BetaToolTextEditor20250728Param",
    "BetaToolUnionParam",
    "BetaToolUseBlock",
    "BetaToolUseBlockParam",
    "BetaToolUseCaller",
    "BetaToolUsesKeepParam",
    "BetaToolUsesTriggerParam",
    "BetaTunnel",
    "BetaTunnelToken",
    "BetaURLImageSourceParam",
    "BetaURLPDFSourceParam",
    "BetaUnrestrictedNetwork",
    "BetaUnrestrictedNetworkParam",
    "BetaUsage",
    "BetaUserLocation",
    "BetaUserLocationParam",
    "BetaUserMessageParam",
    "BetaUserProfile",
    "BetaUserProfileEnrollmentURL",
    "BetaUserProfileExternalUserDetails",
    "BetaUserProfileExternalUserDetailsParams",
    "BetaUserProfileTrustGrant",
    "BetaWebFetchBlock",
    "BetaWebFetchBlockParam",
    "BetaWebFetchTool20250910",
    "BetaWebFetchTool20250910Param",
    "BetaWebFetchTool20260209",
    "BetaWebFetchTool20260209Param",
    "BetaWebFetchTool20260309",
    "BetaWebFetchTool20260309Param",
    "BetaWebFetchTool20260318",
    "BetaWebFetchTool20260318Param",
    "BetaWebFetchToolResultBlock",
    "BetaWebFetchToolResultBlockParam",
    "BetaWebFetchToolResultErrorBlock",
    "BetaWebFetchToolResultErrorBlockParam",
    "BetaWebFetchToolResultErrorCode",
    "BetaWebFetchURLSourceAll",
    "BetaWebFetchURLSourceAllParam",
    "BetaWebFetchURLSourceExcept",
    "BetaWebFetchURLSourceExceptParam",
    "BetaWebFetchURLSourceNone",
    "BetaWebFetchURLSourceNoneParam",
    "BetaWebFetchURLSourceOnly",
    "BetaWebFetchURLSourceOnlyParam",
    "BetaWebFetchURLSourceToolReference",
    "BetaWebFetchURLSourceToolReferenceParam",
    "BetaWebFetchURLSources",
    "BetaWebFetchURLSourcesParam",
    "BetaWebSearchResultBlock",
    "BetaWebSearchResultBlockParam",
    "BetaWebSearchTool20250305",
    "BetaWebSearchTool20250305Param",
    "BetaWebSearchTool20260209",
    "BetaWebSearchTool20260209Param",
    "BetaWebSearchTool20260318",
    "BetaWebSearchTool20260318Param",
    "BetaWebSearchToolRequestErrorObjectParam",
    "BetaWebSearchToolRequestErrorParam",
    "BetaWebSearchToolResultBlock",
    "BetaWebSearchToolResultBlockContent",
    "BetaWebSearchToolResultBlockParam",
    "BetaWebSearchToolResultBlockParamContentParam",
    "BetaWebSearchToolResultError",
    "BetaWebSearchToolResultErrorCode",
    "BetaWebSearchToolResultErrorObject",
    "BetaWebhookAgentArchivedEventData",
    "BetaWebhookAgentCreatedEventData",
    "BetaWebhookAgentDeletedEventData",
    "BetaWebhookAgentUpdatedEventData",
    "BetaWebhookDeploymentArchivedEventData",
    "BetaWebhookDeploymentCreatedEventData",
    "BetaWebhookDeploymentDeletedEventData",
    "BetaWebhookDeploymentPausedEventData",
    "BetaWebhookDeploymentRunFailedEventData",
    "BetaWebhookDeploymentRunStartedEventData",
    "BetaWebhookDeploymentRunSucceededEventData",
    "BetaWebhookDeploymentUnpausedEventData",
    "BetaWebhookDeploymentUpdatedEventData",
    "BetaWebhookEnvironmentArchivedEventData",
    "BetaWebhookEnvironmentCreatedEventData",
    "BetaWebhookEnvironmentDeletedEventData",
    "BetaWebhookEnvironmentUpdatedEventData",
    "BetaWebhookEvent",
    "BetaWebhookEventData",
    "BetaWebhookExternalKeyFailedEventData",
    "BetaWebhookExternalKeyRecoveredEventData",
    "BetaWebhookExternalStorageFailedEventData",
    "BetaWebhookExternalStorageRecoveredEventData",
    "BetaWebhookMemoryStoreArchivedEventData",
    "BetaWebhookMemoryStoreCreatedEventData",
    "BetaWebhookMemoryStoreDeletedEventData",
    "BetaWebhookSessionArchivedEventData",
    "BetaWebhookSessionBudgetReachedEventData",
    "BetaWebhookSessionCreatedEventData",
    "BetaWebhookSessionDeletedEventData",
    "BetaWebhookSessionIdledEventData",
    "BetaWebhookSessionOutcomeEvaluationEndedEventData",
    "BetaWebhookSessionPendingEventData",
    "BetaWebhookSessionRequiresActionEventData",
    "BetaWebhookSessionRunningEventData",
    "BetaWebhookSessionStatusIdledEventData",
    "BetaWebhookSessionStatusRescheduledEventData",
    "BetaWebhookSessionStatusRunStartedEventData",
    "BetaWebhookSessionStatusTerminatedEventData",
    "BetaWebhookSessionThreadCreatedEventData",
    "BetaWebhookSessionThreadIdledEventData",
    "BetaWebhookSessionThreadTerminatedEventData",
    "BetaWebhookSessionUpdatedEventData",
    "BetaWebhookUserProfileEnforcementActionOpenedEventData",
    "BetaWebhookUserProfileEnforcementActionResolvedEventData",
    "BetaWebhookUserProfileProgramStatusUpdatedEventData",
    "BetaWebhookVaultArchivedEventData",
    "BetaWebhookVaultCreatedEventData",
    "BetaWebhookVaultCredentialArchivedEventData",
    "BetaWebhookVaultCredentialCreatedEventData",
    "BetaWebhookVaultCredentialDeletedEventData",
    "BetaWebhookVaultCredentialRefreshFailedEventData",
    "BetaWebhookVaultDeletedEventData",
    "DeploymentCreateParams",
    "DeploymentListParams",
    "DeploymentRunListParams",
    "DeploymentUpdateParams",
    "DreamCreateParams",
    "DreamListParams",
    "EnvironmentCreateParams",
    "EnvironmentListParams",
    "EnvironmentUpdateParams",
    "FileListParams",
    "FileUploadParams",
    "MemoryStoreCreateParams",
    "MemoryStoreListParams",
    "MemoryStoreUpdateParams",
    "MessageCountTokensParams",
    "MessageCreateParams",
    "ModelListParams",
    "ParsedBetaContentBlock",
    "ParsedBetaMessage",
    "ParsedBetaTextBlock",
    "SessionCreateParams",
    "SessionListParams",
    "SessionUpdateParams",
    "SkillCreateParams",
    "SkillCreateResponse",
    "SkillDeleteResponse",
    "SkillListParams",
    "SkillListResponse",
    "SkillRetrieveResponse",
    "TunnelCreateParams",
    "TunnelListParams",
    "TunnelRotateTokenParams",
    "UnwrapWebhookEvent",
    "UserProfileCreateParams",
    "UserProfileListParams",
    "UserProfileUpdateParams",
    "VaultCreateParams",
    "VaultListParams",
    "VaultUpdateParams",
]
