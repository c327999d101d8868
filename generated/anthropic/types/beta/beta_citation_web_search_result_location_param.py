# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.citation_web_search_result_location_param import CitationWebSearchResultLocationParam

__all__ = ["BetaCitationWebSearchResultLocationParam"]

BetaCitationWebSearchResultLocationParam: TypeAlias = CitationWebSearchResultLocationParam
"""Cites a page that a web search found."""
