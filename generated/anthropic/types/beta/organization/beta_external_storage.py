# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaExternalStorage", "ProviderConfig", "Status"]

ProviderConfig: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaAWSExternalStorageConfig",
        "beta_organization_types.BetaGCPExternalStorageConfig",
    ],
    PropertyInfo(discriminator="type"),
]
"""Where the bucket is: in AWS or Google Cloud."""

Status: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaPendingConfigurationExternalStorageStatus",
        "beta_organization_types.BetaAvailableExternalStorageStatus",
        "beta_organization_types.BetaActiveExternalStorageStatus",
        "beta_organization_types.BetaDrainingExternalStorageStatus",
    ],
    PropertyInfo(discriminator="type"),
]
"""How far the storage is: still to be set up, available, in use, or on its way out."""


class BetaExternalStorage(BaseModel):
    """A bucket of your own in which data is kept instead of in storage of the service."""

    id: str
    """ID of the external storage."""

    created_at: datetime
    """When the storage was registered, in UTC."""

    provider_config: ProviderConfig
    """Where the bucket is: in AWS or Google Cloud."""

    status: Status
    """How far the storage is: still to be set up, available, in use, or on its way out."""

    type: Literal["external_storage"]

    updated_at: datetime
    """When the storage was last changed, in UTC."""

    display_name: Optional[str] = None
    """Name of the storage for people to read; null when none was given."""

    setup_template_version: Optional[str] = None
    """Version of the template that the bucket was set up with; null when it is not known."""

    user_profile_id: Optional[str] = None
    """ID of the user profile that the storage belongs to; null when it belongs to none."""
