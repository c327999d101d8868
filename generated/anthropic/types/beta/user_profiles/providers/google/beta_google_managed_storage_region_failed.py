# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedStorageRegionFailed"]


class BetaGoogleManagedStorageRegionFailed(BaseModel):
    """The bucket of the region did not pass the checks."""

    failed_checks: List[beta_user_profiles_providers_google_types.BetaGoogleManagedStorageFailedCheck]
    """Checks that the bucket did not pass."""

    type: Literal["failed"]

    effective_bucket: Optional[beta_user_profiles_providers_google_types.BetaGoogleManagedBucketReference] = (
        None
    )
    """Bucket that is in effect at present; null when none is."""
