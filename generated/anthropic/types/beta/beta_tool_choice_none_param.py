# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_choice_none_param import ToolChoiceNoneParam

__all__ = ["BetaToolChoiceNoneParam"]

BetaToolChoiceNoneParam: TypeAlias = ToolChoiceNoneParam
"""Keeps the model from calling tools, although the request defines some."""
