# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["BetaGoogleManagedProjectStorageRegionPending"]


class BetaGoogleManagedProjectStorageRegionPending(BaseModel):
    """The bucket of the region has yet to be checked with success."""

    failed_checks: List[
        beta_organization_providers_google_projects_types.BetaGoogleManagedProjectStorageFailedCheck
    ]
    """Checks of the bucket that failed."""

    type: Literal["pending"]

    effective_bucket: Optional[
        beta_organization_providers_google_projects_types.BetaGoogleManagedProjectEffectiveBucket
    ] = None
    """Bucket that is in effect in the region; null when there is none."""
