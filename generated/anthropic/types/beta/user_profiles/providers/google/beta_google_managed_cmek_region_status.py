# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_google_managed_cmek_region_active import BetaGoogleManagedCMEKRegionActive
from .beta_google_managed_cmek_region_failed import BetaGoogleManagedCMEKRegionFailed
from .beta_google_managed_cmek_region_not_configured import BetaGoogleManagedCMEKRegionNotConfigured
from .beta_google_managed_cmek_region_pending import BetaGoogleManagedCMEKRegionPending
from .beta_google_managed_cmek_region_suspended import BetaGoogleManagedCMEKRegionSuspended

__all__ = ["BetaGoogleManagedCMEKRegionStatus"]

BetaGoogleManagedCMEKRegionStatus: TypeAlias = Annotated[
    Union[
        BetaGoogleManagedCMEKRegionNotConfigured,
        BetaGoogleManagedCMEKRegionPending,
        BetaGoogleManagedCMEKRegionActive,
        BetaGoogleManagedCMEKRegionFailed,
        BetaGoogleManagedCMEKRegionSuspended,
    ],
    PropertyInfo(discriminator="type"),
]
"""State of the encryption with a key of your own in one region."""
