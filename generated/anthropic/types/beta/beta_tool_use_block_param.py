# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from anthropic.types.tool_use_block_param import ToolUseBlockParam

from .beta_direct_caller_param import BetaDirectCallerParam
from .beta_server_tool_caller_20260120_param import BetaServerToolCaller20260120Param
from .beta_server_tool_caller_param import BetaServerToolCallerParam

__all__ = ["BetaToolUseBlockParam", "Caller"]

Caller: TypeAlias = Union[BetaDirectCallerParam, BetaServerToolCallerParam, BetaServerToolCaller20260120Param]
"""Who made the call: the model itself, or code that it ran."""

BetaToolUseBlockParam: TypeAlias = ToolUseBlockParam
"""A call to a tool from an earlier answer, sent back before its result."""
