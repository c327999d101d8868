# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedStorageRegionActive"]


class BetaGoogleManagedStorageRegionActive(BaseModel):
    """The bucket of the region was checked and is in use."""

    failed_checks: List[beta_user_profiles_providers_google_types.BetaGoogleManagedStorageFailedCheck]
    """Checks that the bucket no longer passes."""

    type: Literal["active"]

    validated_at: datetime
    """When the bucket was found to work, in UTC."""

    effective_bucket: Optional[beta_user_profiles_providers_google_types.BetaGoogleManagedBucketReference] = (
        None
    )
    """Bucket that is in effect at present; null when none is."""
