# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional

from typing_extensions import TypedDict

from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    ids: Optional[SequenceNotStr[str]]
    """Return only these files, on a single page: up to 100 IDs, not together with `page` or `limit`. IDs of
    deleted or unknown files are skipped without an error.
    """

    limit: int
    """Page size, from 1 to 1000."""

    page: Optional[str]
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
