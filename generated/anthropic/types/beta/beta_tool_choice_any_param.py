# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_choice_any_param import ToolChoiceAnyParam

__all__ = ["BetaToolChoiceAnyParam"]

BetaToolChoiceAnyParam: TypeAlias = ToolChoiceAnyParam
"""Makes the model call at least one tool, whichever it likes."""
