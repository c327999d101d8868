# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.search_result_block_param import SearchResultBlockParam

__all__ = ["BetaSearchResultBlockParam"]

BetaSearchResultBlockParam: TypeAlias = SearchResultBlockParam
"""A search result of your own, which the model can cite like one from the web."""
