# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.server_tool_caller_20260120_param import ServerToolCaller20260120Param

__all__ = ["BetaServerToolCaller20260120Param"]

BetaServerToolCaller20260120Param: TypeAlias = ServerToolCaller20260120Param
"""Says that code made the call, which ran in the code execution tool of January 2026."""
