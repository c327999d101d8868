# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.code_execution_tool_20260120_param import CodeExecutionTool20260120Param

__all__ = ["BetaCodeExecutionTool20260120Param"]

BetaCodeExecutionTool20260120Param: TypeAlias = CodeExecutionTool20260120Param
"""Runs code in a container of the service, in an interpreter whose variables outlive the call. Code there can
call the tools that allow it.
"""
