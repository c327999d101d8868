# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .web_search_tool_request_error_param import WebSearchToolRequestErrorParam

__all__ = ["WebSearchToolRequestErrorObjectParam"]

WebSearchToolRequestErrorObjectParam: TypeAlias = WebSearchToolRequestErrorParam
