# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["UserProfileListParams"]


class UserProfileListParams(TypedDict, total=False):
    enforcement_status: List[types.UserProfileEnforcementStatus]
    """Only profiles with this enforcement status; several may be given."""

    limit: int
    """Page size: how many items one page holds at most."""

    order: types.UserProfileListOrder
    """Sort order: ascending (`asc`) or descending (`desc`)."""

    order_by: types.UserProfileListOrderBy
    """What to sort the profiles by: when they were created, or their name."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
