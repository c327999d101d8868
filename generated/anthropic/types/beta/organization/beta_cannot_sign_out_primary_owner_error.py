# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_cannot_sign_out_primary_owner_error_details import BetaCannotSignOutPrimaryOwnerErrorDetails

__all__ = ["BetaCannotSignOutPrimaryOwnerError"]


class BetaCannotSignOutPrimaryOwnerError(BadRequestError):
    """`cannot_sign_out_primary_owner`: The member cannot be signed out because they are the primary owner of
    the organization.
    """

    error_code: Literal["cannot_sign_out_primary_owner"]
    details: BetaCannotSignOutPrimaryOwnerErrorDetails
