# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaCitationSearchResultLocation"]


class BetaCitationSearchResultLocation(BaseModel):
    """Cites blocks of a search result that stood in the request."""

    cited_text: str
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    end_block_index: int
    """Index just after the last block."""

    search_result_index: int
    """Which search result is cited, counted from 0 over all search results of the request."""

    source: str
    """Where the result comes from, as given in its block."""

    start_block_index: int
    """Index of the first block, counted from 0."""

    title: Optional[str] = None
    """Title of the result, where it has one."""

    type: Literal["search_result_location"]
