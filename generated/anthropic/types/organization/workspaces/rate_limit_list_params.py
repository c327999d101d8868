# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["RateLimitListParams"]


class RateLimitListParams(TypedDict, total=False):
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    """Only limits of this kind of group."""

    include_inherited: bool
    """Whether limits are included that the workspace has from the organization."""

    limit: int
    """Page size, from 1 to 1000."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""
