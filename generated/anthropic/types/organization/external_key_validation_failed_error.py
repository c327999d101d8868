# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .external_key_validation_failed_error_details import ExternalKeyValidationFailedErrorDetails

__all__ = ["ExternalKeyValidationFailedError"]


class ExternalKeyValidationFailedError(BadRequestError):
    """`external_key_validation_failed`: The external key did not pass its validation."""

    error_code: Literal["external_key_validation_failed"]
    details: ExternalKeyValidationFailedErrorDetails
