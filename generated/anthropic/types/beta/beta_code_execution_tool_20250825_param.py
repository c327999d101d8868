# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.code_execution_tool_20250825_param import CodeExecutionTool20250825Param

__all__ = ["BetaCodeExecutionTool20250825Param"]

BetaCodeExecutionTool20250825Param: TypeAlias = CodeExecutionTool20250825Param
"""Runs shell commands and edits files in a container of the service. Code there can call the tools that allow
it.
"""
