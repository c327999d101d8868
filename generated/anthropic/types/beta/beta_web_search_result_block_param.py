# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_search_result_block_param import WebSearchResultBlockParam

__all__ = ["BetaWebSearchResultBlockParam"]

BetaWebSearchResultBlockParam: TypeAlias = WebSearchResultBlockParam
"""A page that a web search found, sent back unchanged."""
