# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic.types import organization as organization_types

__all__ = ["MemberAddParams"]


class MemberAddParams(TypedDict, total=False):
    user_id: Required[str]
    """ID of the user to add, who must be in the organization."""

    workspace_role: Required[organization_types.NoBillingWorkspaceRole]
    """Role of the user in the workspace."""
