# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_cmek_not_approved_error_details import BetaCMEKNotApprovedErrorDetails

__all__ = ["BetaCMEKNotApprovedError"]


class BetaCMEKNotApprovedError(BadRequestError):
    """`cmek_not_approved`: The organization is not approved for encryption keys of its own (CMEK)."""

    error_code: Literal["cmek_not_approved"]
    details: BetaCMEKNotApprovedErrorDetails
