# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.user_profiles.user_profile_enroll_end_user_action_param import (
    UserProfileEnrollEndUserActionParam,
)

__all__ = ["BetaUserProfileEnrollEndUserActionParam"]

BetaUserProfileEnrollEndUserActionParam: TypeAlias = UserProfileEnrollEndUserActionParam
"""The link is for enrolling the end user that the profile stands for."""
