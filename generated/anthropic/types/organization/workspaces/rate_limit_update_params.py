# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable

from typing_extensions import Required, TypedDict

from anthropic.types.organization import workspaces as organization_workspaces_types

__all__ = ["RateLimitUpdateParams"]


class RateLimitUpdateParams(TypedDict, total=False):
    workspace_id: Required[str]
    """ID of the workspace."""

    limits: Required[Iterable[organization_workspaces_types.WorkspaceRateLimitUpdateValueParam]]
    """Values to set, one for each type of limit."""
