# Written by make generate from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import messages as messages
    from . import shared as shared
    from . import skills as skills
    from .anthropic_beta_param import AnthropicBetaParam as AnthropicBetaParam
    from .base64_image_source_param import Base64ImageSourceParam as Base64ImageSourceParam
    from .base64_pdf_source import Base64PDFSource as Base64PDFSource
    from .base64_pdf_source_param import Base64PDFSourceParam as Base64PDFSourceParam
    from .bash_code_execution_output_block import BashCodeExecutionOutputBlock as BashCodeExecutionOutputBlock
    from .bash_code_execution_output_block_param import (
        BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam,
    )
    from .bash_code_execution_result_block import BashCodeExecutionResultBlock as BashCodeExecutionResultBlock
    from .bash_code_execution_result_block_param import (
        BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam,
    )
    from .bash_code_execution_tool_result_block import (
        BashCodeExecutionToolResultBlock as BashCodeExecutionToolResultBlock,
    )
    from .bash_code_execution_tool_result_block_param import (
        BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam,
    )
    from .bash_code_execution_tool_result_error import (
        BashCodeExecutionToolResultError as BashCodeExecutionToolResultError,
    )
    from .bash_code_execution_tool_result_error_code import (
        BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    )
    from .bash_code_execution_tool_result_error_param import (
        BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam,
    )
    from .browser_close_tab_config_param import BrowserCloseTabConfigParam as BrowserCloseTabConfigParam
    from .browser_double_click_config_param import (
        BrowserDoubleClickConfigParam as BrowserDoubleClickConfigParam,
    )
    from .browser_file_upload_config_param import BrowserFileUploadConfigParam as BrowserFileUploadConfigParam
    from .browser_find_config_param import BrowserFindConfigParam as BrowserFindConfigParam
    from .browser_form_input_config_param import BrowserFormInputConfigParam as BrowserFormInputConfigParam
    from .browser_get_page_text_config_param import (
        BrowserGetPageTextConfigParam as BrowserGetPageTextConfigParam,
    )
    from .browser_hold_key_config_param import BrowserHoldKeyConfigParam as BrowserHoldKeyConfigParam
    from .browser_hover_config_param import BrowserHoverConfigParam as BrowserHoverConfigParam
    from .browser_javascript_exec_config_param import (
        BrowserJavascriptExecConfigParam as BrowserJavascriptExecConfigParam,
    )
    from .browser_key_config_param import BrowserKeyConfigParam as BrowserKeyConfigParam
    from .browser_left_click_config_param import BrowserLeftClickConfigParam as BrowserLeftClickConfigParam
    from .browser_left_click_drag_config_param import (
        BrowserLeftClickDragConfigParam as BrowserLeftClickDragConfigParam,
    )
    from .browser_left_mouse_down_config_param import (
        BrowserLeftMouseDownConfigParam as BrowserLeftMouseDownConfigParam,
    )
    from .browser_left_mouse_up_config_param import (
        BrowserLeftMouseUpConfigParam as BrowserLeftMouseUpConfigParam,
    )
    from .browser_list_tabs_config_param import BrowserListTabsConfigParam as BrowserListTabsConfigParam
    from .browser_middle_click_config_param import (
        BrowserMiddleClickConfigParam as BrowserMiddleClickConfigParam,
    )
    from .browser_mouse_move_config_param import BrowserMouseMoveConfigParam as BrowserMouseMoveConfigParam
    from .browser_navigate_config_param import BrowserNavigateConfigParam as BrowserNavigateConfigParam
    from .browser_new_tab_config_param import BrowserNewTabConfigParam as BrowserNewTabConfigParam
    from .browser_read_console_config_param import (
        BrowserReadConsoleConfigParam as BrowserReadConsoleConfigParam,
    )
    from .browser_read_network_config_param import (
        BrowserReadNetworkConfigParam as BrowserReadNetworkConfigParam,
    )
    from .browser_read_page_config_param import BrowserReadPageConfigParam as BrowserReadPageConfigParam
    from .browser_right_click_config_param import BrowserRightClickConfigParam as BrowserRightClickConfigParam
    from .browser_screenshot_config_param import BrowserScreenshotConfigParam as BrowserScreenshotConfigParam
    from .browser_scroll_config_param import BrowserScrollConfigParam as BrowserScrollConfigParam
    from .browser_scroll_to_config_param import BrowserScrollToConfigParam as BrowserScrollToConfigParam
    from .browser_state_block_param import BrowserStateBlockParam as BrowserStateBlockParam
    from .browser_state_change_download_completed_param import (
        BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam,
    )
    from .browser_state_change_download_failed_param import (
        BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam,
    )
    from .browser_state_change_download_started_param import (
        BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam,
    )
    from .browser_state_change_param import BrowserStateChangeParam as BrowserStateChangeParam
    from .browser_state_change_tab_opened_param import (
        BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam,
    )
    from .browser_state_tab_entry_param import BrowserStateTabEntryParam as BrowserStateTabEntryParam
    from .browser_switch_tab_config_param import BrowserSwitchTabConfigParam as BrowserSwitchTabConfigParam
    from .browser_toolset_20260801_param import BrowserToolset20260801Param as BrowserToolset20260801Param
    from .browser_toolset_configs_param import BrowserToolsetConfigsParam as BrowserToolsetConfigsParam
    from .browser_triple_click_config_param import (
        BrowserTripleClickConfigParam as BrowserTripleClickConfigParam,
    )
    from .browser_type_config_param import BrowserTypeConfigParam as BrowserTypeConfigParam
    from .browser_wait_config_param import BrowserWaitConfigParam as BrowserWaitConfigParam
    from .browser_zoom_config_param import BrowserZoomConfigParam as BrowserZoomConfigParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam as CacheControlEphemeralParam
    from .cache_creation import CacheCreation as CacheCreation
    from .capability_support import CapabilitySupport as CapabilitySupport
    from .citation_char_location import CitationCharLocation as CitationCharLocation
    from .citation_char_location_param import CitationCharLocationParam as CitationCharLocationParam
    from .citation_content_block_location import CitationContentBlockLocation as CitationContentBlockLocation
    from .citation_content_block_location_param import (
        CitationContentBlockLocationParam as CitationContentBlockLocationParam,
    )
    from .citation_page_location import CitationPageLocation as CitationPageLocation
    from .citation_page_location_param import CitationPageLocationParam as CitationPageLocationParam
    from .citation_search_result_location_param import (
        CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    )
    from .citation_web_search_result_location_param import (
        CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam,
    )
    from .citations_config import CitationsConfig as CitationsConfig
    from .citations_config_param import CitationsConfigParam as CitationsConfigParam
    from .citations_delta import CitationsDelta as CitationsDelta
    from .citations_search_result_location import (
        CitationsSearchResultLocation as CitationsSearchResultLocation,
    )
    from .citations_web_search_result_location import (
        CitationsWebSearchResultLocation as CitationsWebSearchResultLocation,
    )
    from .code_execution_output_block import CodeExecutionOutputBlock as CodeExecutionOutputBlock
    from .code_execution_output_block_param import (
        CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam,
    )
    from .code_execution_result_block import CodeExecutionResultBlock as CodeExecutionResultBlock
    from .code_execution_result_block_param import (
        CodeExecutionResultBlockParam as CodeExecutionResultBlockParam,
    )
    from .code_execution_tool_20250522_param import (
        CodeExecutionTool20250522Param as CodeExecutionTool20250522Param,
    )
    from .code_execution_tool_20250825_param import (
        CodeExecutionTool20250825Param as CodeExecutionTool20250825Param,
    )
    from .code_execution_tool_20260120_param import (
        CodeExecutionTool20260120Param as CodeExecutionTool20260120Param,
    )
    from .code_execution_tool_20260521_param import (
        CodeExecutionTool20260521Param as CodeExecutionTool20260521Param,
    )
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock as CodeExecutionToolResultBlock
    from .code_execution_tool_result_block_content import (
        CodeExecutionToolResultBlockContent as CodeExecutionToolResultBlockContent,
    )
    from .code_execution_tool_result_block_param import (
        CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam,
    )
    from .code_execution_tool_result_block_param_content_param import (
        CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    )
    from .code_execution_tool_result_error import CodeExecutionToolResultError as CodeExecutionToolResultError
    from .code_execution_tool_result_error_code import (
        CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    )
    from .code_execution_tool_result_error_param import (
        CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam,
    )
    from .completion import Completion as Completion
    from .completion_create_params import CompletionCreateParams as CompletionCreateParams
    from .computer_cursor_position_config_param import (
        ComputerCursorPositionConfigParam as ComputerCursorPositionConfigParam,
    )
    from .computer_double_click_config_param import (
        ComputerDoubleClickConfigParam as ComputerDoubleClickConfigParam,
    )
    from .computer_hold_key_config_param import ComputerHoldKeyConfigParam as ComputerHoldKeyConfigParam
    from .computer_key_config_param import ComputerKeyConfigParam as ComputerKeyConfigParam
    from .computer_left_click_config_param import ComputerLeftClickConfigParam as ComputerLeftClickConfigParam
    from .computer_left_click_drag_config_param import (
        ComputerLeftClickDragConfigParam as ComputerLeftClickDragConfigParam,
    )
    from .computer_left_mouse_down_config_param import (
        ComputerLeftMouseDownConfigParam as ComputerLeftMouseDownConfigParam,
    )
    from .computer_left_mouse_up_config_param import (
        ComputerLeftMouseUpConfigParam as ComputerLeftMouseUpConfigParam,
    )
    from .computer_middle_click_config_param import (
        ComputerMiddleClickConfigParam as ComputerMiddleClickConfigParam,
    )
    from .computer_mouse_move_config_param import ComputerMouseMoveConfigParam as ComputerMouseMoveConfigParam
    from .computer_right_click_config_param import (
        ComputerRightClickConfigParam as ComputerRightClickConfigParam,
    )
    from .computer_screenshot_config_param import (
        ComputerScreenshotConfigParam as ComputerScreenshotConfigParam,
    )
    from .computer_scroll_config_param import ComputerScrollConfigParam as ComputerScrollConfigParam
    from .computer_toolset_20260801_param import ComputerToolset20260801Param as ComputerToolset20260801Param
    from .computer_toolset_configs_param import ComputerToolsetConfigsParam as ComputerToolsetConfigsParam
    from .computer_triple_click_config_param import (
        ComputerTripleClickConfigParam as ComputerTripleClickConfigParam,
    )
    from .computer_type_config_param import ComputerTypeConfigParam as ComputerTypeConfigParam
    from .computer_wait_config_param import ComputerWaitConfigParam as ComputerWaitConfigParam
    from .computer_zoom_config_param import ComputerZoomConfigParam as ComputerZoomConfigParam
    from .container import Container as Container
    from .container_params import ContainerParams as ContainerParams
    from .container_skill import ContainerSkill as ContainerSkill
    from .container_upload_block import ContainerUploadBlock as ContainerUploadBlock
    from .container_upload_block_param import ContainerUploadBlockParam as ContainerUploadBlockParam
    from .content_block import ContentBlock as ContentBlock
    from .content_block_delta_event import ContentBlockDeltaEvent as ContentBlockDeltaEvent
    from .content_block_param import ContentBlockParam as ContentBlockParam
    from .content_block_source_content_param import (
        ContentBlockSourceContentParam as ContentBlockSourceContentParam,
    )
    from .content_block_source_param import ContentBlockSourceParam as ContentBlockSourceParam
    from .content_block_start_event import ContentBlockStartEvent as ContentBlockStartEvent
    from .content_block_stop_event import ContentBlockStopEvent as ContentBlockStopEvent
    from .context_management_capability import ContextManagementCapability as ContextManagementCapability
    from .deleted_file import DeletedFile as DeletedFile
    from .deleted_skill import DeletedSkill as DeletedSkill
    from .direct_caller import DirectCaller as DirectCaller
    from .direct_caller_param import DirectCallerParam as DirectCallerParam
    from .document_block import DocumentBlock as DocumentBlock
    from .document_block_param import DocumentBlockParam as DocumentBlockParam
    from .effort_capability import EffortCapability as EffortCapability
    from .encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from .encrypted_code_execution_result_block_param import (
        EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    )
    from .file_document_source_param import FileDocumentSourceParam as FileDocumentSourceParam
    from .file_image_source_param import FileImageSourceParam as FileImageSourceParam
    from .file_list_params import FileListParams as FileListParams
    from .file_metadata import FileMetadata as FileMetadata
    from .file_upload_params import FileUploadParams as FileUploadParams
    from .image_block_param import ImageBlockParam as ImageBlockParam
    from .image_transformations_param import ImageTransformationsParam as ImageTransformationsParam
    from .input_json_delta import InputJSONDelta as InputJSONDelta
    from .json_output_format_param import JSONOutputFormatParam as JSONOutputFormatParam
    from .memory_tool_20250818_param import MemoryTool20250818Param as MemoryTool20250818Param
    from .message import Message as Message
    from .message_count_tokens_params import MessageCountTokensParams as MessageCountTokensParams
    from .message_count_tokens_tool_param import MessageCountTokensToolParam as MessageCountTokensToolParam
    from .message_create_params import MessageCreateParams as MessageCreateParams
    from .message_create_params_container_param import (
        MessageCreateParamsContainerParam as MessageCreateParamsContainerParam,
    )
    from .message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from .message_delta_usage import MessageDeltaUsage as MessageDeltaUsage
    from .message_param import MessageParam as MessageParam
    from .message_start_event import MessageStartEvent as MessageStartEvent
    from .message_stop_event import MessageStopEvent as MessageStopEvent
    from .message_stream_event import MessageStreamEvent as MessageStreamEvent
    from .message_tokens_count import MessageTokensCount as MessageTokensCount
    from .metadata_param import MetadataParam as MetadataParam
    from .model import Model as Model
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_info import ModelInfo as ModelInfo
    from .model_list_params import ModelListParams as ModelListParams
    from .model_param import ModelParam as ModelParam
    from .output_config_param import OutputConfigParam as OutputConfigParam
    from .output_tokens_details import OutputTokensDetails as OutputTokensDetails
    from .plain_text_source import PlainTextSource as PlainTextSource
    from .plain_text_source_param import PlainTextSourceParam as PlainTextSourceParam
    from .raw_content_block_delta import RawContentBlockDelta as RawContentBlockDelta
    from .raw_content_block_delta_event import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .raw_content_block_start_event import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .raw_message_delta_event import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .raw_message_start_event import RawMessageStartEvent as RawMessageStartEvent
    from .raw_message_stop_event import RawMessageStopEvent as RawMessageStopEvent
    from .raw_message_stream_event import RawMessageStreamEvent as RawMessageStreamEvent
    from .redacted_thinking_block import RedactedThinkingBlock as RedactedThinkingBlock
    from .redacted_thinking_block_param import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .refusal_stop_details import RefusalStopDetails as RefusalStopDetails
    from .search_result_block_param import SearchResultBlockParam as SearchResultBlockParam
    from .server_tool_caller import ServerToolCaller as ServerToolCaller
    from .server_tool_caller_20260120 import ServerToolCaller20260120 as ServerToolCaller20260120
    from .server_tool_caller_20260120_param import (
        ServerToolCaller20260120Param as ServerToolCaller20260120Param,
    )
    from .server_tool_caller_param import ServerToolCallerParam as ServerToolCallerParam
    from .server_tool_usage import ServerToolUsage as ServerToolUsage
    from .server_tool_use_block import ServerToolUseBlock as ServerToolUseBlock
    from .server_tool_use_block_param import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .shared.api_error_object import APIErrorObject as APIErrorObject
    from .shared.authentication_error import AuthenticationError as AuthenticationError
    from .shared.billing_error import BillingError as BillingError
    from .shared.error_object import ErrorObject as ErrorObject
    from .shared.error_response import ErrorResponse as ErrorResponse
    from .shared.error_type import ErrorType as ErrorType
    from .shared.gateway_timeout_error import GatewayTimeoutError as GatewayTimeoutError
    from .shared.invalid_request_error import InvalidRequestError as InvalidRequestError
    from .shared.not_found_error import NotFoundError as NotFoundError
    from .shared.overloaded_error import OverloadedError as OverloadedError
    from .shared.permission_error import PermissionError as PermissionError
    from .shared.rate_limit_error import RateLimitError as RateLimitError
    from .signature_delta import SignatureDelta as SignatureDelta
    from .skill import Skill as Skill
    from .skill_create_params import SkillCreateParams as SkillCreateParams
    from .skill_list_params import SkillListParams as SkillListParams
    from .skill_params import SkillParams as SkillParams
    from .skill_source import SkillSource as SkillSource
    from .stop_reason import StopReason as StopReason
    from .text_block import TextBlock as TextBlock
    from .text_block_param import TextBlockParam as TextBlockParam
    from .text_citation import TextCitation as TextCitation
    from .text_citation_param import TextCitationParam as TextCitationParam
    from .text_delta import TextDelta as TextDelta
    from .text_editor_code_execution_create_result_block import (
        TextEditorCodeExecutionCreateResultBlock as TextEditorCodeExecutionCreateResultBlock,
    )
    from .text_editor_code_execution_create_result_block_param import (
        TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock as TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .text_editor_code_execution_str_replace_result_block_param import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_block import (
        TextEditorCodeExecutionToolResultBlock as TextEditorCodeExecutionToolResultBlock,
    )
    from .text_editor_code_execution_tool_result_block_param import (
        TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_error import (
        TextEditorCodeExecutionToolResultError as TextEditorCodeExecutionToolResultError,
    )
    from .text_editor_code_execution_tool_result_error_code import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .text_editor_code_execution_tool_result_error_param import (
        TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    )
    from .text_editor_code_execution_view_result_block import (
        TextEditorCodeExecutionViewResultBlock as TextEditorCodeExecutionViewResultBlock,
    )
    from .text_editor_code_execution_view_result_block_param import (
        TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
    )
    from .thinking_block import ThinkingBlock as ThinkingBlock
    from .thinking_block_param import ThinkingBlockParam as ThinkingBlockParam
    from .thinking_capability import ThinkingCapability as ThinkingCapability
    from .thinking_config_adaptive_param import ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam
    from .thinking_config_disabled_param import ThinkingConfigDisabledParam as ThinkingConfigDisabledParam
    from .thinking_config_enabled_param import ThinkingConfigEnabledParam as ThinkingConfigEnabledParam
    from .thinking_config_param import ThinkingConfigParam as ThinkingConfigParam
    from .thinking_delta import ThinkingDelta as ThinkingDelta
    from .thinking_types import ThinkingTypes as ThinkingTypes
    from .tool_bash_20250124_param import ToolBash20250124Param as ToolBash20250124Param
    from .tool_choice_any_param import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .tool_choice_param import ToolChoiceParam as ToolChoiceParam
    from .tool_choice_tool_param import ToolChoiceToolParam as ToolChoiceToolParam
    from .tool_param import ToolParam as ToolParam
    from .tool_reference_block import ToolReferenceBlock as ToolReferenceBlock
    from .tool_reference_block_param import ToolReferenceBlockParam as ToolReferenceBlockParam
    from .tool_result_block_param import ToolResultBlockParam as ToolResultBlockParam
    from .tool_search_tool_bm25_20251119_param import (
        ToolSearchToolBm25_20251119Param as ToolSearchToolBm25_20251119Param,
    )
    from .tool_search_tool_regex_20251119_param import (
        ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param,
    )
    from .tool_search_tool_result_block import ToolSearchToolResultBlock as ToolSearchToolResultBlock
    from .tool_search_tool_result_block_param import (
        ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam,
    )
    from .tool_search_tool_result_error import ToolSearchToolResultError as ToolSearchToolResultError
    from .tool_search_tool_result_error_code import (
        ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode,
    )
    from .tool_search_tool_result_error_param import (
        ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam,
    )
    from .tool_search_tool_search_result_block import (
        ToolSearchToolSearchResultBlock as ToolSearchToolSearchResultBlock,
    )
    from .tool_search_tool_search_result_block_param import (
        ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam,
    )
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .tool_union_param import ToolUnionParam as ToolUnionParam
    from .tool_use_block import ToolUseBlock as ToolUseBlock
    from .tool_use_block_param import ToolUseBlockParam as ToolUseBlockParam
    from .url_image_source_param import URLImageSourceParam as URLImageSourceParam
    from .url_pdf_source_param import URLPDFSourceParam as URLPDFSourceParam
    from .usage import Usage as Usage
    from .user_location_param import UserLocationParam as UserLocationParam
    from .web_fetch_block import WebFetchBlock as WebFetchBlock
    from .web_fetch_block_param import WebFetchBlockParam as WebFetchBlockParam
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .web_fetch_tool_20260318_param import WebFetchTool20260318Param as WebFetchTool20260318Param
    from .web_fetch_tool_result_block import WebFetchToolResultBlock as WebFetchToolResultBlock
    from .web_fetch_tool_result_block_param import (
        WebFetchToolResultBlockParam as WebFetchToolResultBlockParam,
    )
    from .web_fetch_tool_result_error_block import (
        WebFetchToolResultErrorBlock as WebFetchToolResultErrorBlock,
    )
    from .web_fetch_tool_result_error_block_param import (
        WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam,
    )
    from .web_fetch_tool_result_error_code import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .web_search_result_block import WebSearchResultBlock as WebSearchResultBlock
    from .web_search_result_block_param import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .web_search_tool_20250305_param import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .web_search_tool_20260318_param import WebSearchTool20260318Param as WebSearchTool20260318Param
    from .web_search_tool_request_error_param import (
        WebSearchToolRequestErrorParam as WebSearchToolRequestErrorParam,
    )
    from .web_search_tool_result_block import WebSearchToolResultBlock as WebSearchToolResultBlock
    from .web_search_tool_result_block_content import (
        WebSearchToolResultBlockContent as WebSearchToolResultBlockContent,
    )
    from .web_search_tool_result_block_param import (
        WebSearchToolResultBlockParam as WebSearchToolResultBlockParam,
    )
    from .web_search_tool_result_block_param_content_param import (
        WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam,
    )
    from .web_search_tool_result_error import WebSearchToolResultError as WebSearchToolResultError
    from .web_search_tool_result_error_code import (
        WebSearchToolResultErrorCode as WebSearchToolResultErrorCode,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "messages": "messages:",
            "shared": "shared:",
            "skills": "skills:",
            "APIErrorObject": "shared.api_error_object",
            "AnthropicBetaParam": "anthropic_beta_param",
            "AuthenticationError": "shared.authentication_error",
            "Base64ImageSourceParam": "base64_image_source_param",
            "Base64PDFSource": "base64_pdf_source",
            "Base64PDFSourceParam": "base64_pdf_source_param",
            "BashCodeExecutionOutputBlock": "bash_code_execution_output_block",
            "BashCodeExecutionOutputBlockParam": "bash_code_execution_output_block_param",
            "BashCodeExecutionResultBlock": "bash_code_execution_result_block",
            "BashCodeExecutionResultBlockParam": "bash_code_execution_result_block_param",
            "BashCodeExecutionToolResultBlock": "bash_code_execution_tool_result_block",
            "BashCodeExecutionToolResultBlockParam": "bash_code_execution_tool_result_block_param",
            "BashCodeExecutionToolResultError": "bash_code_execution_tool_result_error",
            "BashCodeExecutionToolResultErrorCode": "bash_code_execution_tool_result_error_code",
            "BashCodeExecutionToolResultErrorParam": "bash_code_execution_tool_result_error_param",
            "BillingError": "shared.billing_error",
            "BrowserCloseTabConfigParam": "browser_close_tab_config_param",
            "BrowserDoubleClickConfigParam": "browser_double_click_config_param",
            "BrowserFileUploadConfigParam": "browser_file_upload_config_param",
            "BrowserFindConfigParam": "browser_find_config_param",
            "BrowserFormInputConfigParam": "browser_form_input_config_param",
            "BrowserGetPageTextConfigParam": "browser_get_page_text_config_param",
            "BrowserHoldKeyConfigParam": "browser_hold_key_config_param",
            "BrowserHoverConfigParam": "browser_hover_config_param",
            "BrowserJavascriptExecConfigParam": "browser_javascript_exec_config_param",
            "BrowserKeyConfigParam": "browser_key_config_param",
            "BrowserLeftClickConfigParam": "browser_left_click_config_param",
            "BrowserLeftClickDragConfigParam": "browser_left_click_drag_config_param",
            "BrowserLeftMouseDownConfigParam": "browser_left_mouse_down_config_param",
            "BrowserLeftMouseUpConfigParam": "browser_left_mouse_up_config_param",
            "BrowserListTabsConfigParam": "browser_list_tabs_config_param",
            "BrowserMiddleClickConfigParam": "browser_middle_click_config_param",
            "BrowserMouseMoveConfigParam": "browser_mouse_move_config_param",
            "BrowserNavigateConfigParam": "browser_navigate_config_param",
            "BrowserNewTabConfigParam": "browser_new_tab_config_param",
            "BrowserReadConsoleConfigParam": "browser_read_console_config_param",
            "BrowserReadNetworkConfigParam": "browser_read_network_config_param",
            "BrowserReadPageConfigParam": "browser_read_page_config_param",
            "BrowserRightClickConfigParam": "browser_right_click_config_param",
            "BrowserScreenshotConfigParam": "browser_screenshot_config_param",
            "BrowserScrollConfigParam": "browser_scroll_config_param",
            "BrowserScrollToConfigParam": "browser_scroll_to_config_param",
            "BrowserStateBlockParam": "browser_state_block_param",
            "BrowserStateChangeDownloadCompletedParam": "browser_state_change_download_completed_param",
            "BrowserStateChangeDownloadFailedParam": "browser_state_change_download_failed_param",
            "BrowserStateChangeDownloadStartedParam": "browser_state_change_download_started_param",
            "BrowserStateChangeParam": "browser_state_change_param",
            "BrowserStateChangeTabOpenedParam": "browser_state_change_tab_opened_param",
            "BrowserStateTabEntryParam": "browser_state_tab_entry_param",
            "BrowserSwitchTabConfigParam": "browser_switch_tab_config_param",
            "BrowserToolset20260801Param": "browser_toolset_20260801_param",
            "BrowserToolsetConfigsParam": "browser_toolset_configs_param",
            "BrowserTripleClickConfigParam": "browser_triple_click_config_param",
            "BrowserTypeConfigParam": "browser_type_config_param",
            "BrowserWaitConfigParam": "browser_wait_config_param",
            "BrowserZoomConfigParam": "browser_zoom_config_param",
            "CacheControlEphemeralParam": "cache_control_ephemeral_param",
            "CacheCreation": "cache_creation",
            "CapabilitySupport": "capability_support",
            "CitationCharLocation": "citation_char_location",
            "CitationCharLocationParam": "citation_char_location_param",
            "CitationContentBlockLocation": "citation_content_block_location",
            "CitationContentBlockLocationParam": "citation_content_block_location_param",
            "CitationPageLocation": "citation_page_location",
            "CitationPageLocationParam": "citation_page_location_param",
            "CitationSearchResultLocationParam": "citation_search_result_location_param",
            "CitationWebSearchResultLocationParam": "citation_web_search_result_location_param",
            "CitationsConfig": "citations_config",
            "CitationsConfigParam": "citations_config_param",
            "CitationsDelta": "citations_delta",
            "CitationsSearchResultLocation": "citations_search_result_location",
            "CitationsWebSearchResultLocation": "citations_web_search_result_location",
            "CodeExecutionOutputBlock": "code_execution_output_block",
            "CodeExecutionOutputBlockParam": "code_execution_output_block_param",
            "CodeExecutionResultBlock": "code_execution_result_block",
            "CodeExecutionResultBlockParam": "code_execution_result_block_param",
            "CodeExecutionTool20250522Param": "code_execution_tool_20250522_param",
            "CodeExecutionTool20250825Param": "code_execution_tool_20250825_param",
            "CodeExecutionTool20260120Param": "code_execution_tool_20260120_param",
            "CodeExecutionTool20260521Param": "code_execution_tool_20260521_param",
            "CodeExecutionToolResultBlock": "code_execution_tool_result_block",
            "CodeExecutionToolResultBlockContent": "code_execution_tool_result_block_content",
            "CodeExecutionToolResultBlockParam": "code_execution_tool_result_block_param",
            "CodeExecutionToolResultBlockParamContentParam": "code_execution_tool_result_block_param_content_param",
            "CodeExecutionToolResultError": "code_execution_tool_result_error",
            "CodeExecutionToolResultErrorCode": "code_execution_tool_result_error_code",
            "CodeExecutionToolResultErrorParam": "code_execution_tool_result_error_param",
            "Completion": "completion",
            "CompletionCreateParams": "completion_create_params",
            "ComputerCursorPositionConfigParam": "computer_cursor_position_config_param",
            "ComputerDoubleClickConfigParam": "computer_double_click_config_param",
            "ComputerHoldKeyConfigParam": "computer_hold_key_config_param",
            "ComputerKeyConfigParam": "computer_key_config_param",
            "ComputerLeftClickConfigParam": "computer_left_click_config_param",
            "ComputerLeftClickDragConfigParam": "computer_left_click_drag_config_param",
            "ComputerLeftMouseDownConfigParam": "computer_left_mouse_down_config_param",
            "ComputerLeftMouseUpConfigParam": "computer_left_mouse_up_config_param",
            "ComputerMiddleClickConfigParam": "computer_middle_click_config_param",
            "ComputerMouseMoveConfigParam": "computer_mouse_move_config_param",
            "ComputerRightClickConfigParam": "computer_right_click_config_param",
            "ComputerScreenshotConfigParam": "computer_screenshot_config_param",
            "ComputerScrollConfigParam": "computer_scroll_config_param",
            "ComputerToolset20260801Param": "computer_toolset_20260801_param",
            "ComputerToolsetConfigsParam": "computer_toolset_configs_param",
            "ComputerTripleClickConfigParam": "computer_triple_click_config_param",
            "ComputerTypeConfigParam": "computer_type_config_param",
            "ComputerWaitConfigParam": "computer_wait_config_param",
            "ComputerZoomConfigParam": "computer_zoom_config_param",
            "Container": "container",
            "ContainerParams": "container_params",
            "ContainerSkill": "container_skill",
            "ContainerUploadBlock": "container_upload_block",
            "ContainerUploadBlockParam": "container_upload_block_param",
            "ContentBlock": "content_block",
            "ContentBlockDeltaEvent": "content_block_delta_event",
            "ContentBlockParam": "content_block_param",
            "ContentBlockSourceContentParam": "content_block_source_content_param",
            "ContentBlockSourceParam": "content_block_source_param",
            "ContentBlockStartEvent": "content_block_start_event",
            "ContentBlockStopEvent": "content_block_stop_event",
            "ContextManagementCapability": "context_management_capability",
            "DeletedFile": "deleted_file",
            "DeletedSkill": "deleted_skill",
            "DirectCaller": "direct_caller",
            "DirectCallerParam": "direct_caller_param",
            "DocumentBlock": "document_block",
            "DocumentBlockParam": "document_block_param",
            "EffortCapability": "effort_capability",
            "EncryptedCodeExecutionResultBlock": "encrypted_code_execution_result_block",
            "EncryptedCodeExecutionResultBlockParam": "encrypted_code_execution_result_block_param",
            "ErrorObject": "shared.error_object",
            "ErrorResponse": "shared.error_response",
            "ErrorType": "shared.error_type",
            "FileDocumentSourceParam": "file_document_source_param",
            "FileImageSourceParam": "file_image_source_param",
            "FileListParams": "file_list_params",
            "FileMetadata": "file_metadata",
            "FileUploadParams": "file_upload_params",
            "GatewayTimeoutError": "shared.gateway_timeout_error",
            "ImageBlockParam": "image_block_param",
            "ImageTransformationsParam": "image_transformations_param",
            "InputJSONDelta": "input_json_delta",
            "InvalidRequestError": "shared.invalid_request_error",
            "JSONOutputFormatParam": "json_output_format_param",
            "MemoryTool20250818Param": "memory_tool_20250818_param",
            "Message": "message",
            "MessageCountTokensParams": "message_count_tokens_params",
            "MessageCountTokensToolParam": "message_count_tokens_tool_param",
            "MessageCreateParams": "message_create_params",
            "MessageCreateParamsContainerParam": "message_create_params_container_param",
            "MessageDeltaEvent": "message_delta_event",
            "MessageDeltaUsage": "message_delta_usage",
            "MessageParam": "message_param",
            "MessageStartEvent": "message_start_event",
            "MessageStopEvent": "message_stop_event",
            "MessageStreamEvent": "message_stream_event",
            "MessageTokensCount": "message_tokens_count",
            "MetadataParam": "metadata_param",
            "Model": "model",
            "ModelCapabilities": "model_capabilities",
            "ModelInfo": "model_info",
            "ModelListParams": "model_list_params",
            "ModelParam": "model_param",
            "NotFoundError": "shared.not_found_error",
            "OutputConfigParam": "output_config_param",
            "OutputTokensDetails": "output_tokens_details",
            "OverloadedError": "shared.overloaded_error",
            "PermissionError": "shared.permission_error",
            "PlainTextSource": "plain_text_source",
            "PlainTextSourceParam": "plain_text_source_param",
            "RateLimitError": "shared.rate_limit_error",
            "RawContentBlockDelta": "raw_content_block_delta",
            "RawContentBlockDeltaEvent": "raw_content_block_delta_event",
            "RawContentBlockStartEvent": "raw_content_block_start_event",
            "RawContentBlockStopEvent": "raw_content_block_stop_event",
            "RawMessageDeltaEvent": "raw_message_delta_event",
            "RawMessageStartEvent": "raw_message_start_event",
            "RawMessageStopEvent": "raw_message_stop_event",
            "RawMessageStreamEvent": "raw_message_stream_event",
            "RedactedThinkingBlock": "redacted_thinking_block",
            "RedactedThinkingBlockParam": "redacted_thinking_block_param",
            "RefusalStopDetails": "refusal_stop_details",
            "SearchResultBlockParam": "search_result_block_param",
            "ServerToolCaller": "server_tool_caller",
            "ServerToolCaller20260120": "server_tool_caller_20260120",
            "ServerToolCaller20260120Param": "server_tool_caller_20260120_param",
            "ServerToolCallerParam": "server_tool_caller_param",
            "ServerToolUsage": "server_tool_usage",
            "ServerToolUseBlock": "server_tool_use_block",
            "ServerToolUseBlockParam": "server_tool_use_block_param",
            "SignatureDelta": "signature_delta",
            "Skill": "skill",
            "SkillCreateParams": "skill_create_params",
            "SkillListParams": "skill_list_params",
            "SkillParams": "skill_params",
            "SkillSource": "skill_source",
            "StopReason": "stop_reason",
            "TextBlock": "text_block",
            "TextBlockParam": "text_block_param",
            "TextCitation": "text_citation",
            "TextCitationParam": "text_citation_param",
            "TextDelta": "text_delta",
            "TextEditorCodeExecutionCreateResultBlock": "text_editor_code_execution_create_result_block",
            "TextEditorCodeExecutionCreateResultBlockParam": "text_editor_code_execution_create_result_block_param",
            "TextEditorCodeExecutionStrReplaceResultBlock": "text_editor_code_execution_str_replace_result_block",
            "TextEditorCodeExecutionStrReplaceResultBlockParam": "text_editor_code_execution_str_replace_result_block_param",
            "TextEditorCodeExecutionToolResultBlock": "text_editor_code_execution_tool_result_block",
            "TextEditorCodeExecutionToolResultBlockParam": "text_editor_code_execution_tool_result_block_param",
            "TextEditorCodeExecutionToolResultError": "text_editor_code_execution_tool_result_error",
            "TextEditorCodeExecutionToolResultErrorCode": "text_editor_code_execution_tool_result_error_code",
            "TextEditorCodeExecutionToolResultErrorParam": "text_editor_code_execution_tool_result_error_param",
            "TextEditorCodeExecutionViewResultBlock": "text_editor_code_execution_view_result_block",
            "TextEditorCodeExecutionViewResultBlockParam": "text_editor_code_execution_view_result_block_param",
            "ThinkingBlock": "thinking_block",
            "ThinkingBlockParam": "thinking_block_param",
            "ThinkingCapability": "thinking_capability",
            "ThinkingConfigAdaptiveParam": "thinking_config_adaptive_param",
            "ThinkingConfigDisabledParam": "thinking_config_disabled_param",
            "ThinkingConfigEnabledParam": "thinking_config_enabled_param",
            "ThinkingConfigParam": "thinking_config_param",
            "ThinkingDelta": "thinking_delta",
            "ThinkingTypes": "thinking_types",
            "ToolBash20250124Param": "tool_bash_20250124_param",
            "ToolChoiceAnyParam": "tool_choice_any_param",
            "ToolChoiceAutoParam": "tool_choice_auto_param",
            "ToolChoiceNoneParam": "tool_choice_none_param",
            "ToolChoiceParam": "tool_choice_param",
            "ToolChoiceToolParam": "tool_choice_tool_param",
            "ToolParam": "tool_param",
            "ToolReferenceBlock": "tool_reference_block",
            "ToolReferenceBlockParam": "tool_reference_block_param",
            "ToolResultBlockParam": "tool_result_block_param",
            "ToolSearchToolBm25_20251119Param": "tool_search_tool_bm25_20251119_param",
            "ToolSearchToolRegex20251119Param": "tool_search_tool_regex_20251119_param",
            "ToolSearchToolResultBlock": "tool_search_tool_result_block",
            "ToolSearchToolResultBlockParam": "tool_search_tool_result_block_param",
            "ToolSearchToolResultError": "tool_search_tool_result_error",
            "ToolSearchToolResultErrorCode": "tool_search_tool_result_error_code",
            "ToolSearchToolResultErrorParam": "tool_search_tool_result_error_param",
            "ToolSearchToolSearchResultBlock": "tool_search_tool_search_result_block",
            "ToolSearchToolSearchResultBlockParam": "tool_search_tool_search_result_block_param",
            "ToolTextEditor20250124Param": "tool_text_editor_20250124_param",
            "ToolTextEditor20250429Param": "tool_text_editor_20250429_param",
            "ToolTextEditor20250728Param": "tool_text_editor_20250728_param",
            "ToolUnionParam": "tool_union_param",
            "ToolUseBlock": "tool_use_block",
            "ToolUseBlockParam": "tool_use_block_param",
            "URLImageSourceParam": "url_image_source_param",
            "URLPDFSourceParam": "url_pdf_source_param",
            "Usage": "usage",
            "UserLocationParam": "user_location_param",
            "WebFetchBlock": "web_fetch_block",
            "WebFetchBlockParam": "web_fetch_block_param",
            "WebFetchTool20250910Param": "web_fetch_tool_20250910_param",
            "WebFetchTool20260209Param": "web_fetch_tool_20260209_param",
            "WebFetchTool20260309Param": "web_fetch_tool_20260309_param",
            "WebFetchTool20260318Param": "web_fetch_tool_20260318_param",
            "WebFetchToolResultBlock": "web_fetch_tool_result_block",
            "WebFetchToolResultBlockParam": "web_fetch_tool_result_block_param",
            "WebFetchToolResultErrorBlock": "web_fetch_tool_result_error_block",
            "WebFetchToolResultErrorBlockParam": "web_fetch_tool_result_error_block_param",
            "WebFetchToolResultErrorCode": "web_fetch_tool_result_error_code",
            "WebSearchResultBlock": "web_search_result_block",
            "WebSearchResultBlockParam": "web_search_result_block_param",
            "WebSearchTool20250305Param": "web_search_tool_20250305_param",
            "WebSearchTool20260209Param": "web_search_tool_20260209_param",
            "WebSearchTool20260318Param": "web_search_tool_20260318_param",
            "WebSearchToolRequestErrorParam": "web_search_tool_request_error_param",
            "WebSearchToolResultBlock": "web_search_tool_result_block",
            "WebSearchToolResultBlockContent": "web_search_tool_result_block_content",
            "WebSearchToolResultBlockParam": "web_search_tool_result_block_param",
            "WebSearchToolResultBlockParamContentParam": "web_search_tool_result_block_param_content_param",
            "WebSearchToolResultError": "web_search_tool_result_error",
            "WebSearchToolResultErrorCode": "web_search_tool_result_error_code",
        },
    )

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
