# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["BetaGoogleManagedProjectStorageRegionNotConfigured"]


class BetaGoogleManagedProjectStorageRegionNotConfigured(BaseModel):
    """No bucket is set for the region."""

    type: Literal["not_configured"]

    effective_bucket: Optional[
        beta_organization_providers_google_projects_types.BetaGoogleManagedProjectEffectiveBucket
    ] = None
    """Bucket that is in effect in the region; null when there is none."""
