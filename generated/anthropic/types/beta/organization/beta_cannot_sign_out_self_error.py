# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_cannot_sign_out_self_error_details import BetaCannotSignOutSelfErrorDetails

__all__ = ["BetaCannotSignOutSelfError"]


class BetaCannotSignOutSelfError(BadRequestError):
    """`cannot_sign_out_self`: Callers cannot sign themselves out by this operation."""

    error_code: Literal["cannot_sign_out_self"]
    details: BetaCannotSignOutSelfErrorDetails
