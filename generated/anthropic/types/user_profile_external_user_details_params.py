# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Optional, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["UserProfileExternalUserDetailsParams"]


class UserProfileExternalUserDetailsParams(TypedDict, total=False):
    """Details of the person or company that a user profile stands for."""

    account_status: Optional[types.UserProfileExternalUserAccountStatus]
    """State of their account with you. Null to give none."""

    country: Optional[str]
    """Country that they are in. Null to give none."""

    email_hash: Optional[str]
    """Hash of their email address. Null to give none."""

    entity_type: Optional[types.UserProfileExternalUserEntityType]
    """Whether it is a person, a business, a non-profit body or a government. Null to give none."""

    name_hash: Optional[str]
    """Hash of their name. Null to give none."""

    onboarded_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
    """When you took them on, in UTC."""

    reference_id: Optional[str]
    """ID that they have in your own system. Null to give none."""
