# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_google_managed_project_cmek_region_active import BetaGoogleManagedProjectCMEKRegionActive
from .beta_google_managed_project_cmek_region_failed import BetaGoogleManagedProjectCMEKRegionFailed
from .beta_google_managed_project_cmek_region_not_configured import (
    BetaGoogleManagedProjectCMEKRegionNotConfigured,
)
from .beta_google_managed_project_cmek_region_pending import BetaGoogleManagedProjectCMEKRegionPending
from .beta_google_managed_project_cmek_region_suspended import BetaGoogleManagedProjectCMEKRegionSuspended

__all__ = ["BetaGoogleManagedProjectCMEKRegionStatus"]

BetaGoogleManagedProjectCMEKRegionStatus: TypeAlias = Annotated[
    Union[
        BetaGoogleManagedProjectCMEKRegionNotConfigured,
        BetaGoogleManagedProjectCMEKRegionPending,
        BetaGoogleManagedProjectCMEKRegionActive,
        BetaGoogleManagedProjectCMEKRegionFailed,
        BetaGoogleManagedProjectCMEKRegionSuspended,
    ],
    PropertyInfo(discriminator="type"),
]
"""State of the encryption in one region: no key set, being checked, in effect, failed or suspended."""
