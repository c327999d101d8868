# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable

from typing_extensions import Required, TypedDict

from anthropic.types.beta.organization import workspaces as beta_organization_workspaces_types

__all__ = ["RateLimitUpdateParams"]


class RateLimitUpdateParams(TypedDict, total=False):
    workspace_id: Required[str]
    """ID of the workspace."""

    limits: Required[Iterable[beta_organization_workspaces_types.BetaWorkspaceRateLimitUpdateValueParam]]
