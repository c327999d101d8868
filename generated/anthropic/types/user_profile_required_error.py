# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .user_profile_required_error_details import UserProfileRequiredErrorDetails

__all__ = ["UserProfileRequiredError"]


class UserProfileRequiredError(BadRequestError):
    """`user_profile_required`: The request has to name a user profile."""

    error_code: Literal["user_profile_required"]
    details: UserProfileRequiredErrorDetails
