# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .storage_profile_mismatch_error_details import StorageProfileMismatchErrorDetails

__all__ = ["StorageProfileMismatchError"]


class StorageProfileMismatchError(BadRequestError):
    """`storage_profile_mismatch`: The storage does not fit the profile that is required."""

    error_code: Literal["storage_profile_mismatch"]
    details: StorageProfileMismatchErrorDetails
