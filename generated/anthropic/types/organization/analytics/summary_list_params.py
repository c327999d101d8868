# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["SummaryListParams"]


class SummaryListParams(TypedDict, total=False):
    starting_date: Required[str]
    """Day on which the range to report on starts."""

    ending_date: str
    """Day on which the range to report on ends."""

    filter: SequenceNotStr[str]
    """Condition that the rows must meet; several may be given."""

    limit: int
    """Page size: how many items one page holds at most."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""
