# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaTextEditorCodeExecutionToolResultBlock", "Content"]

Content: TypeAlias = Annotated[
    Union[
        "beta_types.BetaTextEditorCodeExecutionToolResultError",
        "beta_types.BetaTextEditorCodeExecutionViewResultBlock",
        "beta_types.BetaTextEditorCodeExecutionCreateResultBlock",
        "beta_types.BetaTextEditorCodeExecutionStrReplaceResultBlock",
    ],
    PropertyInfo(discriminator="type"),
]
"""What came out, or an error."""


class BetaTextEditorCodeExecutionToolResultBlock(BaseModel):
    """What viewing or editing a file in the container gave, or why it failed."""

    content: Content
    """What came out, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["text_editor_code_execution_tool_result"]
