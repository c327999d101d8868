# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo

__all__ = ["Content", "TextEditorCodeExecutionToolResultBlock"]

Content: TypeAlias = Annotated[
    Union[
        "types.TextEditorCodeExecutionToolResultError",
        "types.TextEditorCodeExecutionViewResultBlock",
        "types.TextEditorCodeExecutionCreateResultBlock",
        "types.TextEditorCodeExecutionStrReplaceResultBlock",
    ],
    PropertyInfo(discriminator="type"),
]
"""What came out, or an error."""


class TextEditorCodeExecutionToolResultBlock(BaseModel):
    """What viewing or editing a file in the container gave, or why it failed."""

    content: Content
    """What came out, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["text_editor_code_execution_tool_result"]
