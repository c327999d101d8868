# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_storage_not_approved_error_details import BetaStorageNotApprovedErrorDetails

__all__ = ["BetaStorageNotApprovedError"]


class BetaStorageNotApprovedError(BadRequestError):
    """`storage_not_approved`: The storage is not approved for use."""

    error_code: Literal["storage_not_approved"]
    details: BetaStorageNotApprovedErrorDetails
