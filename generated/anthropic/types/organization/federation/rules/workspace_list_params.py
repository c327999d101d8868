# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["WorkspaceListParams"]


class WorkspaceListParams(TypedDict, total=False):
    limit: int
    """Page size: how many items one page holds at most."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""
