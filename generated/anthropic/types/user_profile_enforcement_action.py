# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .user_profile_enforcement_action_ban import UserProfileEnforcementActionBan
from .user_profile_enforcement_action_restriction import UserProfileEnforcementActionRestriction

__all__ = ["UserProfileEnforcementAction"]

UserProfileEnforcementAction: TypeAlias = Annotated[
    Union[UserProfileEnforcementActionRestriction, UserProfileEnforcementActionBan],
    PropertyInfo(discriminator="type"),
]
"""A measure taken against a user profile: a restriction or a ban."""
