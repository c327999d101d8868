# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.citation_search_result_location_param import CitationSearchResultLocationParam

__all__ = ["BetaCitationSearchResultLocationParam"]

BetaCitationSearchResultLocationParam: TypeAlias = CitationSearchResultLocationParam
"""Cites blocks of a search result that stood in the request."""
