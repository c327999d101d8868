# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional

from typing_extensions import TypedDict

from anthropic._core.models import PropertyInfo

__all__ = ["VersionListParams"]


class VersionListParams(TypedDict, total=False):
    limit: Optional[int]
    """Page size, from 1 to 1000."""

    page: Optional[str]
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
