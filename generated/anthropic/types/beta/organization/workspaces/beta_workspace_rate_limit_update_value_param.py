# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.workspaces.workspace_rate_limit_update_value_param import (
    WorkspaceRateLimitUpdateValueParam,
)

__all__ = ["BetaWorkspaceRateLimitUpdateValueParam"]

BetaWorkspaceRateLimitUpdateValueParam: TypeAlias = WorkspaceRateLimitUpdateValueParam
"""New value for one type of rate limit of a workspace."""
