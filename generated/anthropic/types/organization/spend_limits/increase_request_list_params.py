# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List

from typing_extensions import TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types.organization import spend_limits as organization_spend_limits_types

__all__ = ["IncreaseRequestListParams"]


class IncreaseRequestListParams(TypedDict, total=False):
    actor_ids: SequenceNotStr[str]
    """Only requests by the actors with these IDs; several may be given."""

    limit: int
    """Page size: how many items one page holds at most."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    status: List[organization_spend_limits_types.SpendLimitIncreaseRequestStatus]
    """Only requests with this status; several may be given."""
