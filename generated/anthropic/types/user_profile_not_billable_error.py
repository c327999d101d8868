# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .user_profile_not_billable_error_details import UserProfileNotBillableErrorDetails

__all__ = ["UserProfileNotBillableError"]


class UserProfileNotBillableError(PermissionDeniedError):
    """`user_profile_not_billable`: The user profile cannot be billed."""

    error_code: Literal["user_profile_not_billable"]
    details: UserProfileNotBillableErrorDetails
