# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["CodeExecutionToolResultBlock"]


class CodeExecutionToolResultBlock(BaseModel):
    """What running code gave, or why it could not be run."""

    content: types.CodeExecutionToolResultBlockContent
    """What came out, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["code_execution_tool_result"]
