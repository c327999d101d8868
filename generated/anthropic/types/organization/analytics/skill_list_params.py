# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List

from typing_extensions import TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import organization as organization_types

__all__ = ["SkillListParams"]


class SkillListParams(TypedDict, total=False):
    date: str
    """Day to report on, instead of a range of days."""

    ending_date: str
    """Day on which the range to report on ends."""

    filter: SequenceNotStr[str]
    """Condition that the rows must meet; several may be given."""

    group_by: List[organization_types.AnalyticsSkillGroupBy]
    """What to break the figures down by; several may be given."""

    limit: int
    """Page size: how many items one page holds at most."""

    order: organization_types.AnalyticsOrder
    """Direction of sorting: ascending (`asc`) or descending (`desc`)."""

    order_by: str
    """What to sort the rows by."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    starting_date: str
    """Day on which the range to report on starts."""
