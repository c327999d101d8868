# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from anthropic.types.organization import workspaces as organization_workspaces_types

__all__ = ["WorkspaceRateLimitUpdateValueParam"]


class WorkspaceRateLimitUpdateValueParam(TypedDict, total=False):
    """New value for one type of rate limit of a workspace."""

    type: Required[organization_workspaces_types.WorkspaceRateLimitType]
    """What is counted and over what time, such as requests per minute."""

    value: Required[Optional[int]]
    """Highest amount to allow; null takes the limit of the workspace away, so that the limit of the
    organization applies.
    """
