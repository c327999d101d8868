# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsArtifactActivity"]


class BetaAnalyticsArtifactActivity(BaseModel):
    """Artifacts of one type that were created, apart for shared and unshared ones."""

    artifact_type: str
    """Type of the artifacts."""

    artifacts_created_count: int
    """Number of artifacts that were created."""

    distinct_user_count: int
    """Number of different users."""

    is_shared: bool
    """Whether the artifacts are shared."""

    published_artifacts_created_count: int
    """Number of published artifacts that were created."""

    product: Optional[str] = None
    """Product that was used; null when the rows are not grouped by it, or it is not known."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    rbac_group_name: Optional[str] = None
    """Name of the RBAC group; null when the rows are not grouped by RBAC group, or it is not known."""

    user_id: Optional[str] = None
    """ID of the user; null when the rows are not grouped by it, or it is not known."""
