# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic.types import organization as organization_types

__all__ = ["ServiceAccountAddParams"]


class ServiceAccountAddParams(TypedDict, total=False):
    service_account_id: Required[str]
    """ID of the service account to add."""

    workspace_role: Required[organization_types.NoBillingWorkspaceRole]
    """Role of the service account in the workspace."""
