# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["CodeExecutionToolResultBlockParam"]


class CodeExecutionToolResultBlockParam(TypedDict, total=False):
    """Result of running code from an earlier answer, sent back unchanged."""

    content: Required[types.CodeExecutionToolResultBlockParamContentParam]
    """What came out, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["code_execution_tool_result"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
