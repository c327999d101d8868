# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic.types import organization as organization_types

__all__ = ["WorkspaceAddParams"]


class WorkspaceAddParams(TypedDict, total=False):
    workspace_id: Required[str]
    """ID of the workspace that the service account is added to."""

    workspace_role: Required[organization_types.NoBillingWorkspaceRole]
    """Role of the service account in the workspace."""
