# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_google_managed_project_storage_disabled_params import BetaGoogleManagedProjectStorageDisabledParams
from .beta_google_managed_project_storage_enabled_params import BetaGoogleManagedProjectStorageEnabledParams

__all__ = ["BetaGoogleManagedProjectStorageControlParams"]

BetaGoogleManagedProjectStorageControlParams: TypeAlias = Union[
    BetaGoogleManagedProjectStorageDisabledParams, BetaGoogleManagedProjectStorageEnabledParams
]
"""Whether to keep data in buckets of your own, and in which."""
