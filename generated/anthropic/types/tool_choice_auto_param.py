# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ToolChoiceAutoParam"]


class ToolChoiceAutoParam(TypedDict, total=False):
    """Leaves it to the model whether to call tools."""

    type: Required[Literal["auto"]]

    disable_parallel_tool_use: bool
    """Call at most one tool. By default several calls may stand in one answer."""
