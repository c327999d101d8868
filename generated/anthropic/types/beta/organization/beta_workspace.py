# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaWorkspace"]


class BetaWorkspace(BaseModel):
    """A part of the organization with API keys, members, limits and data of its own."""

    id: str
    """ID of the workspace."""

    compartment_id: str
    """ID of the compartment that the workspace belongs to."""

    created_at: datetime
    """When the workspace was created, in UTC."""

    data_residency: beta_organization_types.BetaDataResidency

    display_color: str
    """Colour in which the workspace is shown."""

    name: str
    """Name of the workspace."""

    tags: Dict[str, str]
    """Tags of your own, as names with their values."""

    type: Literal["workspace"]

    archived_at: Optional[datetime] = None
    """When the workspace was archived, in UTC; null while it is in use."""

    external_key_id: Optional[str] = None
    """ID of the external key that data of the workspace is encrypted with; null when there is none."""

    inference_data_privacy: Optional[beta_organization_types.BetaInferenceDataPrivacy] = None
    """Whether people may review what is sent to and answered by models, and where such data is kept. Null
    when that is not set.
    """

    user_profile_id: Optional[str] = None
    """ID of the user profile that the workspace belongs to; null when it belongs to none."""
