# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["DreamListParams"]


class DreamListParams(TypedDict, total=False):
    created_at_gt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gt]", format="iso8601")]
    """Return only items created after this time."""

    created_at_lt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lt]", format="iso8601")]
    """Return only items created before this time."""

    include_archived: bool
    """Return archived dreams too; left out by default."""

    limit: int
    """Page size: how many items one page holds at most."""

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    statuses: List[beta_types.BetaDreamStatus]
    """Return only dreams in one of these states. Omit it for all."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
