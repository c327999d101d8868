# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional

from typing_extensions import TypedDict

from anthropic._core.models import PropertyInfo

__all__ = ["SkillListParams"]


class SkillListParams(TypedDict, total=False):
    limit: int
    """Page size, from 1 to 1000."""

    page: Optional[str]
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    source: Optional[str]
    """Return only skills from this source, such as `custom` for those of the workspace or `anthropic` for the
    published ones.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
