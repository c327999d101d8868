# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_text_editor_code_execution_create_result_block_param import (
    BetaTextEditorCodeExecutionCreateResultBlockParam,
)
from .beta_text_editor_code_execution_str_replace_result_block_param import (
    BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
)
from .beta_text_editor_code_execution_tool_result_error_param import (
    BetaTextEditorCodeExecutionToolResultErrorParam,
)
from .beta_text_editor_code_execution_view_result_block_param import (
    BetaTextEditorCodeExecutionViewResultBlockParam,
)

__all__ = ["BetaTextEditorCodeExecutionToolResultBlockParam", "Content"]

Content: TypeAlias = Union[
    BetaTextEditorCodeExecutionToolResultErrorParam,
    BetaTextEditorCodeExecutionViewResultBlockParam,
    BetaTextEditorCodeExecutionCreateResultBlockParam,
    BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
]
"""What came out, or an error."""


class BetaTextEditorCodeExecutionToolResultBlockParam(TypedDict, total=False):
    """Result of editing a file in the container, from an earlier answer, sent back unchanged."""

    content: Required[Content]
    """What came out, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["text_editor_code_execution_tool_result"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
