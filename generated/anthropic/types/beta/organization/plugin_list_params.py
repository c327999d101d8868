# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["PluginListParams"]


class PluginListParams(TypedDict, total=False):
    created_at_gt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gt]", format="iso8601")]
    """Only plugins created after this time."""

    created_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gte]", format="iso8601")]
    """Only plugins created at or after this time."""

    created_at_lt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lt]", format="iso8601")]
    """Only plugins created before this time."""

    created_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lte]", format="iso8601")]
    """Only plugins created at or before this time."""

    limit: int
    """Page size: how many items one page holds at most."""

    marketplace_id: str
    """Only plugins of this marketplace."""

    organization_id: str
    """ID of the organization whose plugins are meant."""

    owner_type: Literal["organization", "user"]
    """Only plugins owned by the organization, or only those owned by single users."""

    owner_user_id: str
    """Only plugins owned by the user with this ID."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
