# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["BetaGoogleManagedProjectStorageEnabled"]


class BetaGoogleManagedProjectStorageEnabled(BaseModel):
    """Data is kept in buckets of your own, one for each region."""

    buckets: Dict[
        str, beta_organization_providers_google_projects_types.BetaGoogleManagedProjectStorageBucket
    ]
    """Buckets that are set, by region."""

    retired_buckets: List[
        beta_organization_providers_google_projects_types.BetaGoogleManagedProjectRetiredBucket
    ]
    """Buckets that are no longer set but still needed for a time."""

    status: Dict[
        str, beta_organization_providers_google_projects_types.BetaGoogleManagedProjectStorageRegionStatus
    ]
    """State of the storage, by region."""

    type: Literal["enabled"]
