# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_external_storage_not_available_error_details import BetaExternalStorageNotAvailableErrorDetails

__all__ = ["BetaExternalStorageNotAvailableError"]


class BetaExternalStorageNotAvailableError(BadRequestError):
    """`external_storage_not_available`: The external storage is not available for use."""

    error_code: Literal["external_storage_not_available"]
    details: BetaExternalStorageNotAvailableErrorDetails
