# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["UserProfileListParams"]


class UserProfileListParams(TypedDict, total=False):
    limit: int
    """Page size: how many items one page holds at most."""

    order: Literal["asc", "desc"]
    """Whether the oldest profiles come first (`asc`) or the newest (`desc`)."""

    order_by: Literal["created_at", "name"]
    """What to sort the profiles by: when they were created, or their name."""

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
