# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_external_storage_in_use_error_details import BetaExternalStorageInUseErrorDetails

__all__ = ["BetaExternalStorageInUseError"]


class BetaExternalStorageInUseError(BadRequestError):
    """`external_storage_in_use`: The external storage is in use, so the operation is refused."""

    error_code: Literal["external_storage_in_use"]
    details: BetaExternalStorageInUseErrorDetails
