# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_choice_auto_param import ToolChoiceAutoParam

__all__ = ["BetaToolChoiceAutoParam"]

BetaToolChoiceAutoParam: TypeAlias = ToolChoiceAutoParam
"""Leaves it to the model whether to call tools."""
