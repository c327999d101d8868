# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .user_profile_billing_not_authorized_error_details import UserProfileBillingNotAuthorizedErrorDetails

__all__ = ["UserProfileBillingNotAuthorizedError"]


class UserProfileBillingNotAuthorizedError(PermissionDeniedError):
    """`user_profile_billing_not_authorized`: The user profile has not authorized that it is billed."""

    error_code: Literal["user_profile_billing_not_authorized"]
    details: UserProfileBillingNotAuthorizedErrorDetails
