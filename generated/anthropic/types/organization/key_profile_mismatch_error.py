# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .key_profile_mismatch_error_details import KeyProfileMismatchErrorDetails

__all__ = ["KeyProfileMismatchError"]


class KeyProfileMismatchError(BadRequestError):
    """`key_profile_mismatch`: The key does not fit the profile that is required."""

    error_code: Literal["key_profile_mismatch"]
    details: KeyProfileMismatchErrorDetails
