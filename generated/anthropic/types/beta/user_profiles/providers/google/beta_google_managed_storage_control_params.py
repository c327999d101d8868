# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_google_managed_storage_disabled_params import BetaGoogleManagedStorageDisabledParams
from .beta_google_managed_storage_enabled_params import BetaGoogleManagedStorageEnabledParams

__all__ = ["BetaGoogleManagedStorageControlParams"]

BetaGoogleManagedStorageControlParams: TypeAlias = Union[
    BetaGoogleManagedStorageDisabledParams, BetaGoogleManagedStorageEnabledParams
]
"""Whether to store data of a user profile in buckets of your own."""
