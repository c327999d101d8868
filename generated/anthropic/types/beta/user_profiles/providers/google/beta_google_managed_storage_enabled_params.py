# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["BetaGoogleManagedStorageEnabledParams"]


class BetaGoogleManagedStorageEnabledParams(TypedDict, total=False):
    """Has data stored in buckets of your own."""

    type: Required[Literal["enabled"]]

    buckets: Dict[
        str, Optional[beta_user_profiles_providers_google_types.BetaGoogleManagedBucketReferenceParam]
    ]
    """The buckets, by region; null for a region removes its bucket. Left out, the present buckets stay."""
