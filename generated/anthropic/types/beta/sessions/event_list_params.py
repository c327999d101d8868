# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Union

from typing_extensions import TypedDict

from anthropic import types as _types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr

__all__ = ["EventListParams"]


class EventListParams(TypedDict, total=False):
    created_at_gt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gt]", format="iso8601")]
    """Return only events whose `processed_at` is later than this time."""

    created_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gte]", format="iso8601")]
    """Return only events whose `processed_at` is this time or later."""

    created_at_lt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lt]", format="iso8601")]
    """Return only events whose `processed_at` is earlier than this time."""

    created_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lte]", format="iso8601")]
    """Return only events whose `processed_at` is this time or earlier."""

    limit: int
    """Page size: how many items one page holds at most."""

    order: Literal["asc", "desc"]
    """Direction of the listing, by `processed_at`: `asc`, the default, starts with the oldest event, `desc`
    with the newest.
    """

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    types: SequenceNotStr[str]
    """Return only events of these types, such as `agent.message`."""

    betas: Annotated[List[_types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
