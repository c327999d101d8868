# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .bash_code_execution_result_block_param import BashCodeExecutionResultBlockParam
from .bash_code_execution_tool_result_error_param import BashCodeExecutionToolResultErrorParam

__all__ = ["BashCodeExecutionToolResultBlockParam", "Content"]

Content: TypeAlias = Union[BashCodeExecutionToolResultErrorParam, BashCodeExecutionResultBlockParam]
"""What came out, or an error."""


class BashCodeExecutionToolResultBlockParam(TypedDict, total=False):
    """Result of a shell command from an earlier answer, sent back unchanged."""

    content: Required[Content]
    """What came out, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["bash_code_execution_tool_result"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
