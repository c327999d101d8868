# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedStorageEnabled"]


class BetaGoogleManagedStorageEnabled(BaseModel):
    """Data is stored in buckets of your own."""

    buckets: Dict[str, beta_user_profiles_providers_google_types.BetaGoogleManagedStorageBucket]
    """The buckets, by region."""

    retired_buckets: List[beta_user_profiles_providers_google_types.BetaGoogleManagedRetiredBucket]
    """Buckets that were in use before and still hold older data."""

    status: Dict[str, beta_user_profiles_providers_google_types.BetaGoogleManagedStorageRegionStatus]
    """State of the storage, by region."""

    type: Literal["enabled"]
