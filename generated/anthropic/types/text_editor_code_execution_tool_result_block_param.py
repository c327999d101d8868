# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .text_editor_code_execution_create_result_block_param import (
    TextEditorCodeExecutionCreateResultBlockParam,
)
from .text_editor_code_execution_str_replace_result_block_param import (
    TextEditorCodeExecutionStrReplaceResultBlockParam,
)
from .text_editor_code_execution_tool_result_error_param import TextEditorCodeExecutionToolResultErrorParam
from .text_editor_code_execution_view_result_block_param import TextEditorCodeExecutionViewResultBlockParam

__all__ = ["Content", "TextEditorCodeExecutionToolResultBlockParam"]

Content: TypeAlias = Union[
    TextEditorCodeExecutionToolResultErrorParam,
    TextEditorCodeExecutionViewResultBlockParam,
    TextEditorCodeExecutionCreateResultBlockParam,
    TextEditorCodeExecutionStrReplaceResultBlockParam,
]
"""What came out, or an error."""


class TextEditorCodeExecutionToolResultBlockParam(TypedDict, total=False):
    """Result of editing a file in the container, from an earlier answer, sent back unchanged."""

    content: Required[Content]
    """What came out, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["text_editor_code_execution_tool_result"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
