# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["UserProfileExternalUserDetails"]


class UserProfileExternalUserDetails(BaseModel):
    """Details of the person or company that a user profile stands for."""

    account_status: Optional[types.UserProfileExternalUserAccountStatus] = None
    """State of their account with you. Null when it was not given."""

    country: Optional[str] = None
    """Country that they are in. Null when it was not given."""

    email_hash: Optional[str] = None
    """Hash of their email address. Null when it was not given."""

    entity_type: Optional[types.UserProfileExternalUserEntityType] = None
    """Whether it is a person, a business, a non-profit body or a government. Null when it was not given."""

    name_hash: Optional[str] = None
    """Hash of their name. Null when it was not given."""

    onboarded_at: Optional[datetime] = None
    """When you took them on, in UTC. Null when it was not given."""

    reference_id: Optional[str] = None
    """ID that they have in your own system. Null when it was not given."""
