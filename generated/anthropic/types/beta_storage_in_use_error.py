# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_storage_in_use_error_details import BetaStorageInUseErrorDetails

__all__ = ["BetaStorageInUseError"]


class BetaStorageInUseError(ConflictError):
    """`storage_in_use`: The storage is in use, so the operation is refused."""

    error_code: Literal["storage_in_use"]
    details: BetaStorageInUseErrorDetails
