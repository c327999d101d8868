# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo

__all__ = ["BashCodeExecutionToolResultBlock", "Content"]

Content: TypeAlias = Annotated[
    Union["types.BashCodeExecutionToolResultError", "types.BashCodeExecutionResultBlock"],
    PropertyInfo(discriminator="type"),
]
"""What came out, or an error."""


class BashCodeExecutionToolResultBlock(BaseModel):
    """What a shell command gave, or why it could not be run."""

    content: Content
    """What came out, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["bash_code_execution_tool_result"]
