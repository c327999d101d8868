# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List

from typing_extensions import TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["ConnectorListParams"]


class ConnectorListParams(TypedDict, total=False):
    date: str
    """Day to report on, instead of a range of days."""

    ending_date: str
    """Day on which the range to report on ends."""

    filter: SequenceNotStr[str]
    """Condition that the rows must meet; several may be given."""

    group_by: List[beta_organization_types.BetaAnalyticsConnectorGroupBy]
    """What to break the figures down by; several may be given."""

    limit: int
    """Page size: how many items one page holds at most."""

    order: beta_organization_types.BetaAnalyticsOrder
    """Direction of sorting: ascending (`asc`) or descending (`desc`)."""

    order_by: str
    """What to sort the rows by."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    starting_date: str
    """Day on which the range to report on starts."""
