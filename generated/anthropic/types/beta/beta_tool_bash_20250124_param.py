# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_bash_20250124_param import ToolBash20250124Param

__all__ = ["BetaToolBash20250124Param"]

BetaToolBash20250124Param: TypeAlias = ToolBash20250124Param
"""A shell that keeps its state between calls. You run the commands and return their output."""
