# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic.types.beta import organization as beta_organization_types

__all__ = ["MemberUpdateParams"]


class MemberUpdateParams(TypedDict, total=False):
    workspace_id: Required[str]
    """ID of the workspace."""

    workspace_role: Required[beta_organization_types.BetaWorkspaceRole]
