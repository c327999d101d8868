# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaToolUseBlock", "Caller"]

Caller: TypeAlias = Annotated[
    Union[
        "beta_types.BetaDirectCaller",
        "beta_types.BetaServerToolCaller",
        "beta_types.BetaServerToolCaller20260120",
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or code that it ran."""


class BetaToolUseBlock(BaseModel):
    """A call to a tool that you run. Answer it with a `tool_result` block in the next request."""

    id: str
    """Identifies the call; its result repeats it as `tool_use_id`."""

    input: Dict[str, object]
    """Arguments of the call, in the shape of the tool's `input_schema`."""

    name: str
    """Name of the tool that is called."""

    type: Literal["tool_use"]

    caller: Optional[Caller] = None
    """Who made the call: the model itself, or code that it ran."""

    toolset_name: Optional[str] = None
    """Toolset that the tool belongs to; null for a tool that stands by itself."""
