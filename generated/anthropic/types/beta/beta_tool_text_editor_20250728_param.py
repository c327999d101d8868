# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_text_editor_20250728_param import ToolTextEditor20250728Param

__all__ = ["BetaToolTextEditor20250728Param"]

BetaToolTextEditor20250728Param: TypeAlias = ToolTextEditor20250728Param
"""Editor for text files whose views can be limited in length. You carry the commands out."""
