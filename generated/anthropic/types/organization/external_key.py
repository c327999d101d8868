# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import organization as organization_types

__all__ = ["Attachment", "ExternalKey", "ProviderConfig"]

Attachment: TypeAlias = Annotated[
    Union[
        "organization_types.ExternalKeyAttachedAttachment",
        "organization_types.ExternalKeyUnattachedAttachment",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether the key is in use."""

ProviderConfig: TypeAlias = Annotated[
    Union[
        "organization_types.AWSExternalKeyConfig",
        "organization_types.GCPExternalKeyConfig",
        "organization_types.AzureExternalKeyConfig",
    ],
    PropertyInfo(discriminator="type"),
]
"""Where the key is: in AWS, Google Cloud or Azure, with what is needed to reach it."""


class ExternalKey(BaseModel):
    """An encryption key in a key management service of your own, with which data of the organization can be
    encrypted.
    """

    id: str
    """ID of the external key."""

    attachment: Attachment
    """Whether the key is in use."""

    created_at: datetime
    """When the key was registered, in UTC."""

    geo: str
    """Geographic region that the key is for."""

    provider_config: ProviderConfig
    """Where the key is: in AWS, Google Cloud or Azure, with what is needed to reach it."""

    type: Literal["external_key"]

    updated_at: datetime
    """When the registration was last changed, in UTC."""

    display_name: Optional[str] = None
    """Name of the key for people to read; null when none was given."""

    user_profile_id: Optional[str] = None
    """ID of the user profile that the key belongs to; null when it belongs to none."""
