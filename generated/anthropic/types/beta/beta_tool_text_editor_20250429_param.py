# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_text_editor_20250429_param import ToolTextEditor20250429Param

__all__ = ["BetaToolTextEditor20250429Param"]

BetaToolTextEditor20250429Param: TypeAlias = ToolTextEditor20250429Param
"""Editor for text files: view, create, replace a string, insert. You carry the commands out."""
