# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedCMEKDisabled"]


class BetaGoogleManagedCMEKDisabled(BaseModel):
    """Data is not encrypted with keys of your own."""

    retired_keys: List[beta_user_profiles_providers_google_types.BetaGoogleManagedRetiredKey]
    """Keys that were in use before and are still needed for older data."""

    type: Literal["disabled"]
