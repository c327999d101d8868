# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_cannot_sign_out_privileged_member_error_details import (
    BetaCannotSignOutPrivilegedMemberErrorDetails,
)

__all__ = ["BetaCannotSignOutPrivilegedMemberError"]


class BetaCannotSignOutPrivilegedMemberError(PermissionDeniedError):
    """`cannot_sign_out_privileged_member`: The member cannot be signed out because of the privileges they
    have.
    """

    error_code: Literal["cannot_sign_out_privileged_member"]
    details: BetaCannotSignOutPrivilegedMemberErrorDetails
