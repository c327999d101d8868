# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.memory_tool_20250818_param import MemoryTool20250818Param

__all__ = ["BetaMemoryTool20250818Param"]

BetaMemoryTool20250818Param: TypeAlias = MemoryTool20250818Param
"""Files in which the model keeps notes across conversations. You store them and carry the commands out."""
