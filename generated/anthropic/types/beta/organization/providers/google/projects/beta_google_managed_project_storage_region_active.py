# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["BetaGoogleManagedProjectStorageRegionActive"]


class BetaGoogleManagedProjectStorageRegionActive(BaseModel):
    """The bucket of the region was checked and is in effect."""

    failed_checks: List[
        beta_organization_providers_google_projects_types.BetaGoogleManagedProjectStorageFailedCheck
    ]
    """Checks of the bucket that failed."""

    type: Literal["active"]

    validated_at: datetime
    """When the bucket was found usable, in UTC."""

    effective_bucket: Optional[
        beta_organization_providers_google_projects_types.BetaGoogleManagedProjectEffectiveBucket
    ] = None
    """Bucket that is in effect in the region; null when there is none."""
