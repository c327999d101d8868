# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_google_managed_project_storage_disabled import BetaGoogleManagedProjectStorageDisabled
from .beta_google_managed_project_storage_enabled import BetaGoogleManagedProjectStorageEnabled

__all__ = ["BetaGoogleManagedProjectStorageControl"]

BetaGoogleManagedProjectStorageControl: TypeAlias = Annotated[
    Union[BetaGoogleManagedProjectStorageDisabled, BetaGoogleManagedProjectStorageEnabled],
    PropertyInfo(discriminator="type"),
]
"""Whether data is kept in buckets of your own, and in which."""
