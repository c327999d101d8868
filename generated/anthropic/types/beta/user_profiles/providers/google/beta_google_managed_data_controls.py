# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedDataControls"]


class BetaGoogleManagedDataControls(BaseModel):
    """With which encryption keys and in which buckets on Google Cloud data of a user profile is kept."""

    bucket_label_value: str
    """Value of the label by which a bucket shows that it is meant for the profile."""

    cmek: beta_user_profiles_providers_google_types.BetaGoogleManagedCMEKControl
    """Whether data is encrypted with keys of your own (CMEK), and with which."""

    storage: beta_user_profiles_providers_google_types.BetaGoogleManagedStorageControl
    """Whether data is stored in buckets of your own, and in which."""

    type: Literal["google_managed_data_controls"]

    updated_at: datetime
    """When the data controls last changed, in UTC."""

    user_profile_id: str
