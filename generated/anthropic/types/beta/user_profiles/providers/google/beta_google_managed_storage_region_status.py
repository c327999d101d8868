# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_google_managed_storage_region_active import BetaGoogleManagedStorageRegionActive
from .beta_google_managed_storage_region_failed import BetaGoogleManagedStorageRegionFailed
from .beta_google_managed_storage_region_not_configured import BetaGoogleManagedStorageRegionNotConfigured
from .beta_google_managed_storage_region_pending import BetaGoogleManagedStorageRegionPending
from .beta_google_managed_storage_region_suspended import BetaGoogleManagedStorageRegionSuspended

__all__ = ["BetaGoogleManagedStorageRegionStatus"]

BetaGoogleManagedStorageRegionStatus: TypeAlias = Annotated[
    Union[
        BetaGoogleManagedStorageRegionNotConfigured,
        BetaGoogleManagedStorageRegionPending,
        BetaGoogleManagedStorageRegionActive,
        BetaGoogleManagedStorageRegionFailed,
        BetaGoogleManagedStorageRegionSuspended,
    ],
    PropertyInfo(discriminator="type"),
]
"""State of the storage in a bucket of your own in one region."""
