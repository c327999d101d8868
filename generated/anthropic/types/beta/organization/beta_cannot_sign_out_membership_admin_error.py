# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_cannot_sign_out_membership_admin_error_details import BetaCannotSignOutMembershipAdminErrorDetails

__all__ = ["BetaCannotSignOutMembershipAdminError"]


class BetaCannotSignOutMembershipAdminError(PermissionDeniedError):
    """`cannot_sign_out_membership_admin`: The member cannot be signed out because they administer
    memberships.
    """

    error_code: Literal["cannot_sign_out_membership_admin"]
    details: BetaCannotSignOutMembershipAdminErrorDetails
