# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

__all__ = ["VersionListParams"]


class VersionListParams(TypedDict, total=False):
    limit: Optional[int]
    """Page size, from 1 to 1000."""

    page: Optional[str]
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""
