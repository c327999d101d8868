# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedStorageRegionPending"]


class BetaGoogleManagedStorageRegionPending(BaseModel):
    """The bucket of the region is still to be checked."""

    failed_checks: List[beta_user_profiles_providers_google_types.BetaGoogleManagedStorageFailedCheck]
    """Checks that the bucket has not passed so far."""

    type: Literal["pending"]

    effective_bucket: Optional[beta_user_profiles_providers_google_types.BetaGoogleManagedBucketReference] = (
        None
    )
    """Bucket that is in effect at present; null when none is."""
