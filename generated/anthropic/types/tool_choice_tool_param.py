# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ToolChoiceToolParam"]


class ToolChoiceToolParam(TypedDict, total=False):
    """Makes the model call one particular tool."""

    name: Required[str]
    """Name of the tool to call, as defined in `tools`."""

    type: Required[Literal["tool"]]

    disable_parallel_tool_use: bool
    """Call exactly one tool. By default several calls may stand in one answer."""
