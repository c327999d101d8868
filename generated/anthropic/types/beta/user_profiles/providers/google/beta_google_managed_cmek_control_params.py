# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_google_managed_cmek_disabled_params import BetaGoogleManagedCMEKDisabledParams
from .beta_google_managed_cmek_enabled_params import BetaGoogleManagedCMEKEnabledParams

__all__ = ["BetaGoogleManagedCMEKControlParams"]

BetaGoogleManagedCMEKControlParams: TypeAlias = Union[
    BetaGoogleManagedCMEKDisabledParams, BetaGoogleManagedCMEKEnabledParams
]
"""Whether to encrypt data of a user profile with keys of your own (CMEK)."""
