# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaUserProfile"]


class BetaUserProfile(BaseModel):
    """Somebody on whose behalf you send requests, such as a customer of your product."""

    id: str
    """ID of the user profile."""

    created_at: datetime
    """When the profile was created, in UTC."""

    metadata: Dict[str, str]
    """Keys and values of your own that are stored along. The service does not interpret them."""

    trust_grants: Dict[str, beta_types.BetaUserProfileTrustGrant]
    """Trust that is in effect or being decided on, by the name of what it permits. A name is missing when
    neither is the case.
    """

    type: Literal["user_profile"]

    updated_at: datetime
    """When the profile last changed."""

    access_type: Optional[Literal["application", "passthrough"]] = None
    """How Claude reaches whom the profile stands for: in a product of yours, or as model access that you
    resell.
    """

    external_id: Optional[str] = None
    """ID that they have in your own system; null when none was given. Two profiles may have the same."""

    external_user_details: Optional[beta_types.BetaUserProfileExternalUserDetails] = None
    """Details of the person or company that the profile stands for; null when none were given."""

    external_user_onboarded_at: Optional[datetime] = None
    """When you took on the person or company that the profile stands for, in UTC; null when that was not
    given.
    """

    name: Optional[str] = None
    """Name of the person or company; null when none was given."""

    relationship: Optional[Literal["external", "resold", "internal"]] = None
    """How they relate to your organization."""
