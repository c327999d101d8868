# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedCMEKEnabled"]


class BetaGoogleManagedCMEKEnabled(BaseModel):
    """Data is encrypted with keys of your own."""

    external_key_ids: Dict[str, str]
    """IDs of the external keys, by region."""

    retired_keys: List[beta_user_profiles_providers_google_types.BetaGoogleManagedRetiredKey]
    """Keys that were in use before and are still needed for older data."""

    status: Dict[str, beta_user_profiles_providers_google_types.BetaGoogleManagedCMEKRegionStatus]
    """State of the encryption, by region."""

    type: Literal["enabled"]
