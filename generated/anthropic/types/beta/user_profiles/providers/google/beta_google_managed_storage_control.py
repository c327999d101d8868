# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_google_managed_storage_disabled import BetaGoogleManagedStorageDisabled
from .beta_google_managed_storage_enabled import BetaGoogleManagedStorageEnabled

__all__ = ["BetaGoogleManagedStorageControl"]

BetaGoogleManagedStorageControl: TypeAlias = Annotated[
    Union[BetaGoogleManagedStorageDisabled, BetaGoogleManagedStorageEnabled],
    PropertyInfo(discriminator="type"),
]
"""Whether data of a user profile is stored in buckets of your own."""
