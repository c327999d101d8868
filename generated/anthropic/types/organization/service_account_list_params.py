# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ServiceAccountListParams"]


class ServiceAccountListParams(TypedDict, total=False):
    include_archived: bool
    """Whether archived service accounts are included."""

    limit: int
    """Page size: how many items one page holds at most."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""
