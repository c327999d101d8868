# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_cannot_sign_out_owner_error_details import BetaCannotSignOutOwnerErrorDetails

__all__ = ["BetaCannotSignOutOwnerError"]


class BetaCannotSignOutOwnerError(PermissionDeniedError):
    """`cannot_sign_out_owner`: The member cannot be signed out because they are an owner of the
    organization.
    """

    error_code: Literal["cannot_sign_out_owner"]
    details: BetaCannotSignOutOwnerErrorDetails
