# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List

from typing_extensions import TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import organization as organization_types

__all__ = ["EffectiveListParams"]


class EffectiveListParams(TypedDict, total=False):
    limit: int
    """Page size: how many items one page holds at most."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    period: List[organization_types.SpendLimitPeriod]
    """Only limits over this period; several may be given."""

    user_ids: SequenceNotStr[str]
    """Only limits of the users with these IDs; several may be given."""
