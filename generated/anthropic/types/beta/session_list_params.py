# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["SessionListParams"]


class SessionListParams(TypedDict, total=False):
    agent_id: str
    """Return only sessions that run this agent."""

    agent_version: int
    """Return only sessions that run this version of the agent. It has an effect only along with
    `agent_id`.
    """

    created_at_gt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gt]", format="iso8601")]
    """Return only items created after this time."""

    created_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gte]", format="iso8601")]
    """Return only items created at this time or later."""

    created_at_lt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lt]", format="iso8601")]
    """Return only items created before this time."""

    created_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lte]", format="iso8601")]
    """Return only items created at this time or earlier."""

    deployment_id: str
    """Return only sessions that this deployment started."""

    include_archived: bool
    """Return archived sessions too; left out by default."""

    limit: int
    """Page size: how many items one page holds at most."""

    memory_store_id: str
    """Return only sessions that have this memory store among their resources."""

    order: Literal["asc", "desc"]
    """Direction of the listing, by time of creation: `desc`, the default, starts with the newest session,
    `asc` with the oldest.
    """

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    statuses: List[Literal["rescheduling", "running", "idle", "terminated"]]
    """Return only sessions in one of these states."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
