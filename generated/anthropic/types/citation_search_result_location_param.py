# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["CitationSearchResultLocationParam"]


class CitationSearchResultLocationParam(TypedDict, total=False):
    """Cites blocks of a search result that stood in the request."""

    cited_text: Required[str]
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    end_block_index: Required[int]
    """Index just after the last block."""

    search_result_index: Required[int]
    """Which search result is cited, counted from 0 over all search results of the request."""

    source: Required[str]
    """Where the result comes from, as given in its block."""

    start_block_index: Required[int]
    """Index of the first block, counted from 0."""

    title: Required[Optional[str]]
    """Title of the result, where it has one."""

    type: Required[Literal["search_result_location"]]
