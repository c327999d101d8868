# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "BetaError": (
        "type",
        {
            "invalid_request_error": "BetaInvalidRequestError",
            "authentication_error": "BetaAuthenticationError",
            "billing_error": "BetaBillingError",
            "permission_error": "BetaPermissionError",
            "not_found_error": "BetaNotFoundError",
            "rate_limit_error": "BetaRateLimitError",
            "timeout_error": "BetaGatewayTimeoutError",
            "api_error": "BetaAPIError",
            "overloaded_error": "BetaOverloadedError",
        },
    ),
    "BrowserClickTarget": (
        "type",
        {
            "coordinate": "BrowserCoordinateTarget",
            "ref": "BrowserRefTarget",
        },
    ),
    "CacheMissReason": (
        "type",
        {
            "model_changed": "CacheMissModelChanged",
            "system_changed": "CacheMissSystemChanged",
            "tools_changed": "CacheMissToolsChanged",
            "messages_changed": "CacheMissMessagesChanged",
            "previous_message_not_found": "CacheMissPreviousMessageNotFound",
            "unavailable": "CacheMissUnavailable",
        },
    ),
    "CodeExecutionToolResultBlockContent": (
        "type",
        {
            "code_execution_tool_result_error": "CodeExecutionToolResultError",
            "code_execution_result": "CodeExecutionResultBlock",
            "encrypted_code_execution_result": "EncryptedCodeExecutionResultBlock",
        },
    ),
    "ContentBlock": (
        "type",
        {
            "text": "TextBlock",
            "thinking": "ThinkingBlock",
            "redacted_thinking": "RedactedThinkingBlock",
            "tool_use": "ToolUseBlock",
            "server_tool_use": "ServerToolUseBlock",
            "web_search_tool_result": "WebSearchToolResultBlock",
            "web_fetch_tool_result": "WebFetchToolResultBlock",
            "code_execution_tool_result": "CodeExecutionToolResultBlock",
            "bash_code_execution_tool_result": "BashCodeExecutionToolResultBlock",
            "text_editor_code_execution_tool_result": "TextEditorCodeExecutionToolResultBlock",
            "tool_search_tool_result": "ToolSearchToolResultBlock",
            "container_upload": "ContainerUploadBlock",
        },
    ),
    "ParsedContentBlock": (
        "type",
        {
            "text": "ParsedTextBlock",
            "thinking": "ThinkingBlock",
            "redacted_thinking": "RedactedThinkingBlock",
            "tool_use": "ToolUseBlock",
            "server_tool_use": "ServerToolUseBlock",
            "web_search_tool_result": "WebSearchToolResultBlock",
            "web_fetch_tool_result": "WebFetchToolResultBlock",
            "code_execution_tool_result": "CodeExecutionToolResultBlock",
            "bash_code_execution_tool_result": "BashCodeExecutionToolResultBlock",
            "text_editor_code_execution_tool_result": "TextEditorCodeExecutionToolResultBlock",
            "tool_search_tool_result": "ToolSearchToolResultBlock",
            "container_upload": "ContainerUploadBlock",
        },
    ),
    "RawContentBlockDelta": (
        "type",
        {
            "text_delta": "TextDelta",
            "input_json_delta": "InputJSONDelta",
            "citations_delta": "CitationsDelta",
            "thinking_delta": "ThinkingDelta",
            "signature_delta": "SignatureDelta",
        },
    ),
    "RawMessageStreamEvent": (
        "type",
        {
            "message_start": "RawMessageStartEvent",
            "message_delta": "RawMessageDeltaEvent",
            "message_stop": "RawMessageStopEvent",
            "content_block_start": "RawContentBlockStartEvent",
            "content_block_delta": "RawContentBlockDeltaEvent",
            "content_block_stop": "RawContentBlockStopEvent",
        },
    ),
    "TextCitation": (
        "type",
        {
            "char_location": "CitationCharLocation",
            "page_location": "CitationPageLocation",
            "content_block_location": "CitationContentBlockLocation",
            "web_search_result_location": "CitationsWebSearchResultLocation",
            "search_result_location": "CitationsSearchResultLocation",
        },
    ),
    "ToolUseCaller": (
        "type",
        {
            "direct": "DirectCaller",
            "code_execution_20250825": "ServerToolCaller",
            "code_execution_20260120": "ServerToolCaller20260120",
        },
    ),
    "UserProfileEnforcementAction": (
        "type",
        {
            "restriction": "UserProfileEnforcementActionRestriction",
            "ban": "UserProfileEnforcementActionBan",
        },
    ),
    "bash_code_execution_tool_result_block:Content": (
        "type",
        {
            "bash_code_execution_tool_result_error": "BashCodeExecutionToolResultError",
            "bash_code_execution_result": "BashCodeExecutionResultBlock",
        },
    ),
    "citations_delta:Citation": (
        "type",
        {
            "char_location": "CitationCharLocation",
            "page_location": "CitationPageLocation",
            "content_block_location": "CitationContentBlockLocation",
            "web_search_result_location": "CitationsWebSearchResultLocation",
            "search_result_location": "CitationsSearchResultLocation",
        },
    ),
    "document_block:Source": (
        "type",
        {
            "base64": "Base64PDFSource",
            "text": "PlainTextSource",
        },
    ),
    "server_tool_use_block:Caller": (
        "type",
        {
            "direct": "DirectCaller",
            "code_execution_20250825": "ServerToolCaller",
            "code_execution_20260120": "ServerToolCaller20260120",
        },
    ),
    "text_editor_code_execution_tool_result_block:Content": (
        "type",
        {
            "text_editor_code_execution_tool_result_error": "TextEditorCodeExecutionToolResultError",
            "text_editor_code_execution_view_result": "TextEditorCodeExecutionViewResultBlock",
            "text_editor_code_execution_create_result": "TextEditorCodeExecutionCreateResultBlock",
            "text_editor_code_execution_str_replace_result": "TextEditorCodeExecutionStrReplaceResultBlock",
        },
    ),
    "tool_search_tool_result_block:Content": (
        "type",
        {
            "tool_search_tool_result_error": "ToolSearchToolResultError",
            "tool_search_tool_search_result": "ToolSearchToolSearchResultBlock",
        },
    ),
    "tool_use_block:Caller": (
        "type",
        {
            "direct": "DirectCaller",
            "code_execution_20250825": "ServerToolCaller",
            "code_execution_20260120": "ServerToolCaller20260120",
        },
    ),
    "web_fetch_tool_result_block:Caller": (
        "type",
        {
            "direct": "DirectCaller",
            "code_execution_20250825": "ServerToolCaller",
            "code_execution_20260120": "ServerToolCaller20260120",
        },
    ),
    "web_fetch_tool_result_block:Content": (
        "type",
        {
            "web_fetch_tool_result_error": "WebFetchToolResultErrorBlock",
            "web_fetch_result": "WebFetchBlock",
        },
    ),
    "web_search_tool_result_block:Caller": (
        "type",
        {
            "direct": "DirectCaller",
            "code_execution_20250825": "ServerToolCaller",
            "code_execution_20260120": "ServerToolCaller20260120",
        },
    ),
}
