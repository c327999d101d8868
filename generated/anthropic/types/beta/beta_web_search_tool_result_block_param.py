# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from anthropic.types.web_search_tool_result_block_param import WebSearchToolResultBlockParam

from .beta_direct_caller_param import BetaDirectCallerParam
from .beta_server_tool_caller_20260120_param import BetaServerToolCaller20260120Param
from .beta_server_tool_caller_param import BetaServerToolCallerParam

__all__ = ["BetaWebSearchToolResultBlockParam", "Caller"]

Caller: TypeAlias = Union[BetaDirectCallerParam, BetaServerToolCallerParam, BetaServerToolCaller20260120Param]
"""Who made the call: the model itself, or code that it ran."""

BetaWebSearchToolResultBlockParam: TypeAlias = WebSearchToolResultBlockParam
"""Results of a web search from an earlier answer, sent back unchanged."""
