# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, List, Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["UserProfile"]


class UserProfile(BaseModel):
    """Somebody on whose behalf you send requests, such as a customer of your product."""

    id: str
    """ID of the user profile."""

    access_type: types.UserProfileAccessType
    """How Claude reaches whom the profile stands for: in a product of yours, or as model access that you
    resell.
    """

    created_at: datetime
    """When the profile was created, in UTC."""

    enforcement_actions: List[types.UserProfileEnforcementAction]
    """Restrictions and bans on the profile."""

    enforcement_status: types.UserProfileEnforcementStatus
    """Whether the use of the profile is restricted or banned."""

    external_user_details: types.UserProfileExternalUserDetails
    """Details of the person or company that the profile stands for."""

    metadata: Dict[str, str]
    """Keys and values of your own that are stored along. The service does not interpret them."""

    programs: types.UserProfilePrograms
    """Programs that the profile takes part in, or has applied to."""

    type: Literal["user_profile"]

    updated_at: datetime
    """When the profile last changed, in UTC."""

    name: Optional[str] = None
    """Name of the person or company; null when none was given."""
