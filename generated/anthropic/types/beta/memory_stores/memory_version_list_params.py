# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import memory_stores as beta_memory_stores_types

__all__ = ["MemoryVersionListParams"]


class MemoryVersionListParams(TypedDict, total=False):
    api_key_id: str
    """Return only changes made with this API key."""

    created_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gte]", format="iso8601")]
    """Return only items created at this time or later."""

    created_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lte]", format="iso8601")]
    """Return only items created at this time or earlier."""

    limit: int
    """Page size: how many versions one page holds at most."""

    memory_id: str
    """Return only versions of this memory, which may have been deleted since."""

    operation: beta_memory_stores_types.BetaManagedAgentsMemoryVersionOperation
    """Return only changes of this kind."""

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    service_account_id: str
    """Return only changes that this service account made."""

    session_id: str
    """Return only changes that the agent made in this session."""

    view: beta_memory_stores_types.BetaManagedAgentsMemoryView
    """Whether to return the contents: `basic` leaves them out, `full` has them."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
