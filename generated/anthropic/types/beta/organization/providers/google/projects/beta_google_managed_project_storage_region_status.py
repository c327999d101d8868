# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_google_managed_project_storage_region_active import BetaGoogleManagedProjectStorageRegionActive
from .beta_google_managed_project_storage_region_failed import BetaGoogleManagedProjectStorageRegionFailed
from .beta_google_managed_project_storage_region_not_configured import (
    BetaGoogleManagedProjectStorageRegionNotConfigured,
)
from .beta_google_managed_project_storage_region_pending import BetaGoogleManagedProjectStorageRegionPending
from .beta_google_managed_project_storage_region_suspended import (
    BetaGoogleManagedProjectStorageRegionSuspended,
)

__all__ = ["BetaGoogleManagedProjectStorageRegionStatus"]

BetaGoogleManagedProjectStorageRegionStatus: TypeAlias = Annotated[
    Union[
        BetaGoogleManagedProjectStorageRegionNotConfigured,
        BetaGoogleManagedProjectStorageRegionPending,
        BetaGoogleManagedProjectStorageRegionActive,
        BetaGoogleManagedProjectStorageRegionFailed,
        BetaGoogleManagedProjectStorageRegionSuspended,
    ],
    PropertyInfo(discriminator="type"),
]
"""State of the storage in one region: no bucket set, being checked, in effect, failed or suspended."""
