# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["DeploymentRunListParams"]


class DeploymentRunListParams(TypedDict, total=False):
    created_at_gt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gt]", format="iso8601")]
    """Return only items created after this time."""

    created_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gte]", format="iso8601")]
    """Return only items created at this time or later."""

    created_at_lt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lt]", format="iso8601")]
    """Return only items created before this time."""

    created_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lte]", format="iso8601")]
    """Return only items created at this time or earlier."""

    deployment_id: str
    """Return only the runs of this deployment. If it does not exist, the list is empty."""

    has_error: bool
    """True for only the runs that failed, false for only those that started a session. Both when omitted."""

    limit: int
    """Page size: how many runs one page holds at most. The default is 20, the maximum 1000."""

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    trigger_type: beta_types.BetaManagedAgentsTriggerType
    """Return only runs that were started this way: by the schedule, or by a call."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
