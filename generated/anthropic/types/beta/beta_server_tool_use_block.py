# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaServerToolUseBlock", "Caller"]

Caller: TypeAlias = Annotated[
    Union[
        "beta_types.BetaDirectCaller",
        "beta_types.BetaServerToolCaller",
        "beta_types.BetaServerToolCaller20260120",
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or code that it ran."""


class BetaServerToolUseBlock(BaseModel):
    """A call to a tool that the service runs. Its result follows as a block of its own; nothing is left for
    you to do.
    """

    id: str
    """Identifies the call; its result repeats it as `tool_use_id`."""

    input: Dict[str, object]
    """Arguments of the call, such as `query` for a search or `code` for an execution. Empty for the
    advisor.
    """

    name: Literal[
        "advisor",
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
    ]
    """Which server tool is called."""

    type: Literal["server_tool_use"]

    caller: Optional[Caller] = None
    """Who made the call: the model itself, or code that it ran."""
