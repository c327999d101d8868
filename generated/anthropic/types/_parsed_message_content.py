# Generated from openapi.yaml. Do not edit.
"""The union of the blocks of an answer to a request for structured output."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias, TypeVar

from anthropic._core.models import PropertyInfo

from .bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
from .code_execution_tool_result_block import CodeExecutionToolResultBlock
from .container_upload_block import ContainerUploadBlock
from .parsed_message import ParsedTextBlock
from .redacted_thinking_block import RedactedThinkingBlock
from .server_tool_use_block import ServerToolUseBlock
from .text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
from .thinking_block import ThinkingBlock
from .tool_search_tool_result_block import ToolSearchToolResultBlock
from .tool_use_block import ToolUseBlock
from .web_fetch_tool_result_block import WebFetchToolResultBlock
from .web_search_tool_result_block import WebSearchToolResultBlock

__all__ = ["ParsedContentBlock"]

ResponseFormatT = TypeVar("ResponseFormatT", default=None)

ParsedContentBlock: TypeAlias = Annotated[
    Union[
        ParsedTextBlock[ResponseFormatT],
        ThinkingBlock,
        RedactedThinkingBlock,
        ToolUseBlock,
        ServerToolUseBlock,
        WebSearchToolResultBlock,
        WebFetchToolResultBlock,
        CodeExecutionToolResultBlock,
        BashCodeExecutionToolResultBlock,
        TextEditorCodeExecutionToolResultBlock,
        ToolSearchToolResultBlock,
        ContainerUploadBlock,
    ],
    PropertyInfo(discriminator="type"),
]
"""A block of an answer; that of text has what was read out of it."""
