# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import beta as beta
    from . import messages as messages
    from . import shared as shared
    from . import skills as skills
    from .anthropic_beta_param import AnthropicBetaParam
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
    from .bash_code_execution_tool_result_error_param import BashCodeExecutionToolResultErrorParam
    from .beta_api_error import BetaAPIError
    from .beta_authentication_error import BetaAuthenticationError
    from .beta_billing_error import BetaBillingError
    from .beta_currency import BetaCurrency
    from .beta_error import BetaError
    from .beta_error_response import BetaErrorResponse
    from .beta_gateway_timeout_error import BetaGatewayTimeoutError
    from .beta_invalid_request_error import BetaInvalidRequestError
    from .beta_monetary_amount import BetaMonetaryAmount
    from .beta_monetary_amount_param import BetaMonetaryAmountParam
    from .beta_not_found_error import BetaNotFoundError
    from .beta_overloaded_error import BetaOverloadedError
    from .beta_permission_error import BetaPermissionError
    from .beta_rate_limit_error import BetaRateLimitError
    from .browser_close_tab_config_param import BrowserCloseTabConfigParam
    from .browser_double_click_config_param import BrowserDoubleClickConfigParam
    from .browser_file_upload_config_param import BrowserFileUploadConfigParam
    from .browser_find_config_param import BrowserFindConfigParam
    from .browser_form_input_config_param import BrowserFormInputConfigParam
    from .browser_get_page_text_config_param import BrowserGetPageTextConfigParam
    from .browser_hold_key_config_param import BrowserHoldKeyConfigParam
    from .browser_hover_config_param import BrowserHoverConfigParam
    from .browser_javascript_exec_config_param import BrowserJavascriptExecConfigParam
    from .browser_key_config_param import BrowserKeyConfigParam
    from .browser_left_click_config_param import BrowserLeftClickConfigParam
    from .browser_left_click_drag_config_param import BrowserLeftClickDragConfigParam
    from .browser_left_mouse_down_config_param import BrowserLeftMouseDownConfigParam
    from .browser_left_mouse_up_config_param import BrowserLeftMouseUpConfigParam
    from .browser_list_tabs_config_param import BrowserListTabsConfigParam
    from .browser_middle_click_config_param import BrowserMiddleClickConfigParam
    from .browser_mouse_move_config_param import BrowserMouseMoveConfigParam
    from .browser_navigate_config_param import BrowserNavigateConfigParam
    from .browser_new_tab_config_param import BrowserNewTabConfigParam
    from .browser_read_console_config_param import BrowserReadConsoleConfigParam
    from .browser_read_network_config_param import BrowserReadNetworkConfigParam
    from .browser_read_page_config_param import BrowserReadPageConfigParam
    from .browser_right_click_config_param import BrowserRightClickConfigParam
    from .browser_screenshot_config_param import BrowserScreenshotConfigParam
    from .browser_scroll_config_param import BrowserScrollConfigParam
    from .browser_scroll_to_config_param import BrowserScrollToConfigParam
    from .browser_state_block_param import BrowserStateBlockParam
    from .browser_state_change_download_completed_param import BrowserStateChangeDownloadCompletedParam
    from .browser_state_change_download_failed_param import BrowserStateChangeDownloadFailedParam
    from .browser_state_change_download_started_param import BrowserStateChangeDownloadStartedParam
    from .browser_state_change_param import BrowserStateChangeParam
    from .browser_state_change_tab_opened_param import BrowserStateChangeTabOpenedParam
    from .browser_state_tab_entry_param import BrowserStateTabEntryParam
    from .browser_switch_tab_config_param import BrowserSwitchTabConfigParam
    from .browser_toolset_20260801_param import BrowserToolset20260801Param
    from .browser_toolset_configs_param import BrowserToolsetConfigsParam
    from .browser_triple_click_config_param import BrowserTripleClickConfigParam
    from .browser_type_config_param import BrowserTypeConfigParam
    from .browser_wait_config_param import BrowserWaitConfigParam
    from .browser_zoom_config_param import BrowserZoomConfigParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .cache_creation import CacheCreation
    from .capability_support import CapabilitySupport
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
    from .code_execution_tool_result_error_param import CodeExecutionToolResultErrorParam
    from .completion import Completion
    from .completion_create_params import CompletionCreateParams
    from .computer_cursor_position_config_param import ComputerCursorPositionConfigParam
    from .computer_double_click_config_param import ComputerDoubleClickConfigParam
    from .computer_hold_key_config_param import ComputerHoldKeyConfigParam
    from .computer_key_config_param import ComputerKeyConfigParam
    from .computer_left_click_config_param import ComputerLeftClickConfigParam
    from .computer_left_click_drag_config_param import ComputerLeftClickDragConfigParam
    from .computer_left_mouse_down_config_param import ComputerLeftMouseDownConfigParam
    from .computer_left_mouse_up_config_param import ComputerLeftMouseUpConfigParam
    from .computer_middle_click_config_param import ComputerMiddleClickConfigParam
    from .computer_mouse_move_config_param import ComputerMouseMoveConfigParam
    from .computer_right_click_config_param import ComputerRightClickConfigParam
    from .computer_screenshot_config_param import ComputerScreenshotConfigParam
    from .computer_scroll_config_param import ComputerScrollConfigParam
    from .computer_toolset_20260801_param import ComputerToolset20260801Param
    from .computer_toolset_configs_param import ComputerToolsetConfigsParam
    from .computer_triple_click_config_param import ComputerTripleClickConfigParam
    from .computer_type_config_param import ComputerTypeConfigParam
    from .computer_wait_config_param import ComputerWaitConfigParam
    from .computer_zoom_config_param import ComputerZoomConfigParam
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
    from .direct_caller import DirectCaller
    from .direct_caller_param import DirectCallerParam
    from .document_block import DocumentBlock
    from .document_block_param import DocumentBlockParam
    from .effort_capability import EffortCapability
    from .encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock
    from .encrypted_code_execution_result_block_param import EncryptedCodeExecutionResultBlockParam
    from .file_document_source_param import FileDocumentSourceParam
    from .file_image_source_param import FileImageSourceParam
    from .file_list_params import FileListParams
    from .file_metadata import FileMetadata
    from .file_upload_params import FileUploadParams
    from .image_block_param import ImageBlockParam
    from .image_transformations_param import ImageTransformationsParam
    from .input_json_delta import InputJSONDelta
    from .json_output_format_param import JSONOutputFormatParam
    from .memory_tool_20250818_param import MemoryTool20250818Param
    from .message import Message
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
    from .model_list_params import ModelListParams
    from .model_param import ModelParam
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
    from .shared.api_error_object import APIErrorObject
    from .shared.authentication_error import AuthenticationError
    from .shared.billing_error import BillingError
    from .shared.error_object import ErrorObject
    from .shared.error_response import ErrorResponse
    from .shared.error_type import ErrorType
    from .shared.gateway_timeout_error import GatewayTimeoutError
    from .shared.invalid_request_error import InvalidRequestError
    from .shared.not_found_error import NotFoundError
    from .shared.overloaded_error import OverloadedError
    from .shared.permission_error import PermissionError
    from .shared.rate_limit_error import RateLimitError
    from .signature_delta import SignatureDelta
    from .skill import Skill
    from .skill_create_params import SkillCreateParams
    from .skill_list_params import SkillListParams
    from .skill_params import SkillParams
    from .skill_source import SkillSource
    from .stop_reason import StopReason
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
    from .thinking_config_disabled_param import ThinkingConfigDisabledParam
    from .thinking_config_enabled_param import ThinkingConfigEnabledParam
    from .thinking_config_param import ThinkingConfigParam
    from .thinking_delta import ThinkingDelta
    from .thinking_types import ThinkingTypes
    from .tool_bash_20250124_param import ToolBash20250124Param
    from .tool_choice_any_param import ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam
    from .tool_choice_param import ToolChoiceParam
    from .tool_choice_tool_param import ToolChoiceToolParam
    from .tool_param import ToolParam
    from .tool_reference_block import ToolReferenceBlock
    from .tool_reference_block_param import ToolReferenceBlockParam
    from .tool_result_block_param import ToolResultBlockParam
    from .tool_search_tool_bm25_20251119_param import ToolSearchToolBm25_20251119Param
    from .tool_search_tool_regex_20251119_param import ToolSearchToolRegex20251119Param
    from .tool_search_tool_result_block import ToolSearchToolResultBlock
    from .tool_search_tool_result_block_param import ToolSearchToolResultBlockParam
    from .tool_search_tool_result_error import ToolSearchToolResultError
    from .tool_search_tool_result_error_code import ToolSearchToolResultErrorCode
    from .tool_search_tool_result_error_param import ToolSearchToolResultErrorParam
    from .tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock
    from .tool_search_tool_search_result_block_param import ToolSearchToolSearchResultBlockParam
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param
    from .tool_union_param import ToolUnionParam
    from .tool_use_block import ToolUseBlock
    from .tool_use_block_param import ToolUseBlockParam
    from .url_image_source_param import URLImageSourceParam
    from .url_pdf_source_param import URLPDFSourceParam
    from .usage import Usage
    from .user_location_param import UserLocationParam
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
    from .web_search_result_block import WebSearchResultBlock
    from .web_search_result_block_param import WebSearchResultBlockParam
    from .web_search_tool_20250305_param import WebSearchTool20250305Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param
    from .web_search_tool_20260318_param import WebSearchTool20260318Param
    from .web_search_tool_request_error_param import WebSearchToolRequestErrorParam
    from .web_search_tool_result_block import WebSearchToolResultBlock
    from .web_search_tool_result_block_content import WebSearchToolResultBlockContent
    from .web_search_tool_result_block_param import WebSearchToolResultBlockParam
    from .web_search_tool_result_block_param_content_param import WebSearchToolResultBlockParamContentParam
    from .web_search_tool_result_error import WebSearchToolResultError
    from .web_search_tool_result_error_code import WebSearchToolResultErrorCode
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "APIErrorObject",
    "AnthropicBetaParam",
    "AuthenticationError",
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
    "BashCodeExecutionToolResultErrorParam",
    "BetaAPIError",
    "BetaAuthenticationError",
    "BetaBillingError",
    "BetaCurrency",
    "BetaError",
    "BetaErrorResponse",
    "BetaGatewayTimeoutError",
    "BetaInvalidRequestError",
    "BetaMonetaryAmount",
    "BetaMonetaryAmountParam",
    "BetaNotFoundError",
    "BetaOverloadedError",
    "BetaPermissionError",
    "BetaRateLimitError",
    "BillingError",
    "BrowserCloseTabConfigParam",
    "BrowserDoubleClickConfigParam",
    "BrowserFileUploadConfigParam",
    "BrowserFindConfigParam",
    "BrowserFormInputConfigParam",
    "BrowserGetPageTextConfigParam",
    "BrowserHoldKeyConfigParam",
    "BrowserHoverConfigParam",
    "BrowserJavascriptExecConfigParam",
    "BrowserKeyConfigParam",
    "BrowserLeftClickConfigParam",
    "BrowserLeftClickDragConfigParam",
    "BrowserLeftMouseDownConfigParam",
    "BrowserLeftMouseUpConfigParam",
    "BrowserListTabsConfigParam",
    "BrowserMiddleClickConfigParam",
    "BrowserMouseMoveConfigParam",
    "BrowserNavigateConfigParam",
    "BrowserNewTabConfigParam",
    "BrowserReadConsoleConfigParam",
    "BrowserReadNetworkConfigParam",
    "BrowserReadPageConfigParam",
    "BrowserRightClickConfigParam",
    "BrowserScreenshotConfigParam",
    "BrowserScrollConfigParam",
    "BrowserScrollToConfigParam",
    "BrowserStateBlockParam",
    "BrowserStateChangeDownloadCompletedParam",
    "BrowserStateChangeDownloadFailedParam",
    "BrowserStateChangeDownloadStartedParam",
    "BrowserStateChangeParam",
    "BrowserStateChangeTabOpenedParam",
    "BrowserStateTabEntryParam",
    "BrowserSwitchTabConfigParam",
    "BrowserToolset20260801Param",
    "BrowserToolsetConfigsParam",
    "BrowserTripleClickConfigParam",
    "BrowserTypeConfigParam",
    "BrowserWaitConfigParam",
    "BrowserZoomConfigParam",
    "CacheControlEphemeralParam",
    "CacheCreation",
    "CapabilitySupport",
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
    "CodeExecutionToolResultErrorParam",
    "Completion",
    "CompletionCreateParams",
    "ComputerCursorPositionConfigParam",
    "ComputerDoubleClickConfigParam",
    "ComputerHoldKeyConfigParam",
    "ComputerKeyConfigParam",
    "ComputerLeftClickConfigParam",
    "ComputerLeftClickDragConfigParam",
    "ComputerLeftMouseDownConfigParam",
    "ComputerLeftMouseUpConfigParam",
    "ComputerMiddleClickConfigParam",
    "ComputerMouseMoveConfigParam",
    "ComputerRightClickConfigParam",
    "ComputerScreenshotConfigParam",
    "ComputerScrollConfigParam",
    "ComputerToolset20260801Param",
    "ComputerToolsetConfigsParam",
    "ComputerTripleClickConfigParam",
    "ComputerTypeConfigParam",
    "ComputerWaitConfigParam",
    "ComputerZoomConfigParam",
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
    "DeletedFile",
    "DeletedSkill",
    "DirectCaller",
    "DirectCallerParam",
    "DocumentBlock",
    "DocumentBlockParam",
    "EffortCapability",
    "EncryptedCodeExecutionResultBlock",
    "EncryptedCodeExecutionResultBlockParam",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "FileDocumentSourceParam",
    "FileImageSourceParam",
    "FileListParams",
    "FileMetadata",
    "FileUploadParams",
    "GatewayTimeoutError",
    "ImageBlockParam",
    "ImageTransformationsParam",
    "InputJSONDelta",
    "InvalidRequestError",
    "JSONOutputFormatParam",
    "MemoryTool20250818Param",
    "Message",
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
    "ModelListParams",
    "ModelParam",
    "NotFoundError",
    "OutputConfigParam",
    "OutputTokensDetails",
    "OverloadedError",
    "ParsedContentBlock",
    "ParsedMessage",
    "ParsedTextBlock",
    "PermissionError",
    "PlainTextSource",
    "PlainTextSourceParam",
    "RateLimitError",
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
    "SearchResultBlockParam",
    "ServerToolCaller",
    "ServerToolCaller20260120",
    "ServerToolCaller20260120Param",
    "ServerToolCallerParam",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "ServerToolUseBlockParam",
    "SignatureDelta",
    "Skill",
    "SkillCreateParams",
    "SkillListParams",
    "SkillParams",
    "SkillSource",
    "StopReason",
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
    "TextEditorCodeExecutionToolResultErrorParam",
    "TextEditorCodeExecutionViewResultBlock",
    "TextEditorCodeExecutionViewResultBlockParam",
    "ThinkingBlock",
    "ThinkingBlockParam",
    "ThinkingCapability",
    "ThinkingConfigAdaptiveParam",
    "ThinkingConfigDisabledParam",
    "ThinkingConfigEnabledParam",
    "ThinkingConfigParam",
    "ThinkingDelta",
    "ThinkingTypes",
    "ToolBash20250124Param",
    "ToolChoiceAnyParam",
    "ToolChoiceAutoParam",
    "ToolChoiceNoneParam",
    "ToolChoiceParam",
    "ToolChoiceToolParam",
    "ToolParam",
    "ToolReferenceBlock",
    "ToolReferenceBlockParam",
    "ToolResultBlockParam",
    "ToolSearchToolBm25_20251119Param",
    "ToolSearchToolRegex20251119Param",
    "ToolSearchToolResultBlock",
    "ToolSearchToolResultBlockParam",
    "ToolSearchToolResultError",
    "ToolSearchToolResultErrorCode",
    "ToolSearchToolResultErrorParam",
    "ToolSearchToolSearchResultBlock",
    "ToolSearchToolSearchResultBlockParam",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "ToolUnionParam",
    "ToolUseBlock",
    "ToolUseBlockParam",
    "URLImageSourceParam",
    "URLPDFSourceParam",
    "Usage",
    "UserLocationParam",
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
    "WebSearchResultBlock",
    "WebSearchResultBlockParam",
    "WebSearchTool20250305Param",
    "WebSearchTool20260209Param",
    "WebSearchTool20260318Param",
    "WebSearchToolRequestErrorParam",
    "WebSearchToolResultBlock",
    "WebSearchToolResultBlockContent",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamContentParam",
    "WebSearchToolResultError",
    "WebSearchToolResultErrorCode",
]
