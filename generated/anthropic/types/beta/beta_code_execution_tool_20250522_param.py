# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.code_execution_tool_20250522_param import CodeExecutionTool20250522Param

__all__ = ["BetaCodeExecutionTool20250522Param"]

BetaCodeExecutionTool20250522Param: TypeAlias = CodeExecutionTool20250522Param
"""Runs Python in a container of the service."""
