# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_choice_tool_param import ToolChoiceToolParam

__all__ = ["BetaToolChoiceToolParam"]

BetaToolChoiceToolParam: TypeAlias = ToolChoiceToolParam
"""Makes the model call one particular tool."""
