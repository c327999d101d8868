# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .user_profile_not_found_error_details import UserProfileNotFoundErrorDetails

__all__ = ["UserProfileNotFoundError"]


class UserProfileNotFoundError(BadRequestError):
    """`user_profile_not_found`: The user profile does not exist, or is not visible to the caller."""

    error_code: Literal["user_profile_not_found"]
    details: UserProfileNotFoundErrorDetails
