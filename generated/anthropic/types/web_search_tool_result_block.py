# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo

__all__ = ["Caller", "WebSearchToolResultBlock"]

Caller: TypeAlias = Annotated[
    Union["types.DirectCaller", "types.ServerToolCaller", "types.ServerToolCaller20260120"],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or code that it ran."""


class WebSearchToolResultBlock(BaseModel):
    """What a web search found, or why it failed."""

    caller: Optional[Caller] = None
    """Who made the call: the model itself, or code that it ran."""

    content: types.WebSearchToolResultBlockContent
    """The pages that were found, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["web_search_tool_result"]
