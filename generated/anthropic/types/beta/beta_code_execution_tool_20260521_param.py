# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.code_execution_tool_20260521_param import CodeExecutionTool20260521Param

__all__ = ["BetaCodeExecutionTool20260521Param"]

BetaCodeExecutionTool20260521Param: TypeAlias = CodeExecutionTool20260521Param
"""Runs code in a container of the service, in an interpreter whose variables outlive the call. Later revision
of `code_execution_20260120`.
"""
