# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["Attachment", "BetaExternalKey", "ProviderConfig"]

Attachment: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaExternalKeyAttachedAttachment",
        "beta_organization_types.BetaExternalKeyUnattachedAttachment",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether the key is in use."""

ProviderConfig: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaAWSExternalKeyConfig",
        "beta_organization_types.BetaGCPExternalKeyConfig",
        "beta_organization_types.BetaAzureExternalKeyConfig",
    ],
    PropertyInfo(discriminator="type"),
]
"""Where the key is: in AWS, Google Cloud or Azure, with what is needed to reach it."""


class BetaExternalKey(BaseModel):
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
