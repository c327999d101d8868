# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ToolChoiceAnyParam"]


class ToolChoiceAnyParam(TypedDict, total=False):
    """Makes the model call at least one tool, whichever it likes."""

    type: Required[Literal["any"]]

    disable_parallel_tool_use: bool
    """Call exactly one tool. By default several calls may stand in one answer."""
