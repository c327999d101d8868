# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_text_editor_20250124_param import ToolTextEditor20250124Param

__all__ = ["BetaToolTextEditor20250124Param"]

BetaToolTextEditor20250124Param: TypeAlias = ToolTextEditor20250124Param
"""Editor for text files: view, create, replace a string, insert, undo. You carry the commands out."""
