# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaBashCodeExecutionToolResultBlock", "Content"]

Content: TypeAlias = Annotated[
    Union["beta_types.BetaBashCodeExecutionToolResultError", "beta_types.BetaBashCodeExecutionResultBlock"],
    PropertyInfo(discriminator="type"),
]
"""What came out, or an error."""


class BetaBashCodeExecutionToolResultBlock(BaseModel):
    """What a shell command gave, or why it could not be run."""

    content: Content
    """What came out, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["bash_code_execution_tool_result"]
