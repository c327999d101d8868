# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_google_managed_project_cmek_disabled import BetaGoogleManagedProjectCMEKDisabled
from .beta_google_managed_project_cmek_enabled import BetaGoogleManagedProjectCMEKEnabled

__all__ = ["BetaGoogleManagedProjectCMEKControl"]

BetaGoogleManagedProjectCMEKControl: TypeAlias = Annotated[
    Union[BetaGoogleManagedProjectCMEKDisabled, BetaGoogleManagedProjectCMEKEnabled],
    PropertyInfo(discriminator="type"),
]
"""Whether data is encrypted with keys of your own (CMEK), and with which."""
