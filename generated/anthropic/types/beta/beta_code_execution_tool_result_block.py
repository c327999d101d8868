# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaCodeExecutionToolResultBlock"]


class BetaCodeExecutionToolResultBlock(BaseModel):
    """What running code gave, or why it could not be run."""

    content: beta_types.BetaCodeExecutionToolResultBlockContent
    """What came out, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["code_execution_tool_result"]
