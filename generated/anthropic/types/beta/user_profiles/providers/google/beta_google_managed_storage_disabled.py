# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedStorageDisabled"]


class BetaGoogleManagedStorageDisabled(BaseModel):
    """Data is not stored in buckets of your own."""

    retired_buckets: List[beta_user_profiles_providers_google_types.BetaGoogleManagedRetiredBucket]
    """Buckets that were in use before and still hold older data."""

    type: Literal["disabled"]
