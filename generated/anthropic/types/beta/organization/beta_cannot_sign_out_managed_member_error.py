# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_cannot_sign_out_managed_member_error_details import BetaCannotSignOutManagedMemberErrorDetails

__all__ = ["BetaCannotSignOutManagedMemberError"]


class BetaCannotSignOutManagedMemberError(PermissionDeniedError):
    """`cannot_sign_out_managed_member`: The member cannot be signed out because the account is managed
    elsewhere.
    """

    error_code: Literal["cannot_sign_out_managed_member"]
    details: BetaCannotSignOutManagedMemberErrorDetails
