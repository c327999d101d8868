# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import organization as organization_types

__all__ = ["ArtifactListParams"]


class ArtifactListParams(TypedDict, total=False):
    date: Required[str]
    """Day to report on."""

    filter: SequenceNotStr[str]
    """Condition that the rows must meet; several may be given."""

    group_by: List[organization_types.AnalyticsArtifactGroupBy]
    """What to break the figures down by; several may be given."""

    limit: int
    """Page size: how many items one page holds at most."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""
