# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_google_managed_cmek_disabled import BetaGoogleManagedCMEKDisabled
from .beta_google_managed_cmek_enabled import BetaGoogleManagedCMEKEnabled

__all__ = ["BetaGoogleManagedCMEKControl"]

BetaGoogleManagedCMEKControl: TypeAlias = Annotated[
    Union[BetaGoogleManagedCMEKDisabled, BetaGoogleManagedCMEKEnabled], PropertyInfo(discriminator="type")
]
"""Whether data of a user profile is encrypted with keys of your own (CMEK)."""
