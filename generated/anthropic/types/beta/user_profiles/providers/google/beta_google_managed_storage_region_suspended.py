# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedStorageRegionSuspended"]


class BetaGoogleManagedStorageRegionSuspended(BaseModel):
    """The use of the bucket of the region is suspended."""

    type: Literal["suspended"]

    effective_bucket: Optional[beta_user_profiles_providers_google_types.BetaGoogleManagedBucketReference] = (
        None
    )
    """Bucket that is in effect at present; null when none is."""
