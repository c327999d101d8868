# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_google_managed_project_cmek_disabled_params import BetaGoogleManagedProjectCMEKDisabledParams
from .beta_google_managed_project_cmek_enabled_params import BetaGoogleManagedProjectCMEKEnabledParams

__all__ = ["BetaGoogleManagedProjectCMEKControlParams"]

BetaGoogleManagedProjectCMEKControlParams: TypeAlias = Union[
    BetaGoogleManagedProjectCMEKDisabledParams, BetaGoogleManagedProjectCMEKEnabledParams
]
"""Whether to encrypt data with keys of your own (CMEK), and with which."""
