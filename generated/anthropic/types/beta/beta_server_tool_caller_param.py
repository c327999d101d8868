# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.server_tool_caller_param import ServerToolCallerParam

__all__ = ["BetaServerToolCallerParam"]

BetaServerToolCallerParam: TypeAlias = ServerToolCallerParam
"""Says that code made the call, which ran in the code execution tool of August 2025."""
