# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import TypeAlias

from .bash_code_execution_tool_result_block_param import BashCodeExecutionToolResultBlockParam
from .code_execution_tool_result_block_param import CodeExecutionToolResultBlockParam
from .container_upload_block_param import ContainerUploadBlockParam
from .content_block import ContentBlock
from .document_block_param import DocumentBlockParam
from .image_block_param import ImageBlockParam
from .redacted_thinking_block_param import RedactedThinkingBlockParam
from .search_result_block_param import SearchResultBlockParam
from .server_tool_use_block_param import ServerToolUseBlockParam
from .text_block_param import TextBlockParam
from .text_editor_code_execution_tool_result_block_param import TextEditorCodeExecutionToolResultBlockParam
from .thinking_block_param import ThinkingBlockParam
from .tool_result_block_param import ToolResultBlockParam
from .tool_search_tool_result_block_param import ToolSearchToolResultBlockParam
from .tool_use_block_param import ToolUseBlockParam
from .web_fetch_tool_result_block_param import WebFetchToolResultBlockParam
from .web_search_tool_result_block_param import WebSearchToolResultBlockParam

__all__ = ["MessageContentParam"]

MessageContentParam: TypeAlias = Union[
    str,
    Iterable[
        Union[
            TextBlockParam,
            ImageBlockParam,
            DocumentBlockParam,
            SearchResultBlockParam,
            ThinkingBlockParam,
            RedactedThinkingBlockParam,
            ToolUseBlockParam,
            ToolResultBlockParam,
            ServerToolUseBlockParam,
            WebSearchToolResultBlockParam,
            WebFetchToolResultBlockParam,
            CodeExecutionToolResultBlockParam,
            BashCodeExecutionToolResultBlockParam,
            TextEditorCodeExecutionToolResultBlockParam,
            ToolSearchToolResultBlockParam,
            ContainerUploadBlockParam,
            ContentBlock,
        ]
    ],
]
"""What a message contains: text, or a list of blocks. A string is shorthand for a single text block."""
