# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_web_search_tool_request_error_param import BetaWebSearchToolRequestErrorParam

__all__ = ["BetaWebSearchToolRequestErrorObjectParam"]

BetaWebSearchToolRequestErrorObjectParam: TypeAlias = BetaWebSearchToolRequestErrorParam
