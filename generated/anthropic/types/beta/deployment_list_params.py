# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["DeploymentListParams"]


class DeploymentListParams(TypedDict, total=False):
    agent_id: str
    """Return only deployments of this agent."""

    created_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gte]", format="iso8601")]
    """Return only items created at this time or later."""

    created_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lte]", format="iso8601")]
    """Return only items created at this time or earlier."""

    include_archived: bool
    """Return archived items too; left out by default."""

    limit: int
    """Page size: how many deployments one page holds at most. The default is 20, the maximum 100."""

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    status: beta_types.BetaManagedAgentsDeploymentStatus
    """Return only deployments in this state. Not together with `include_archived`."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
