# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .external_key_validation_timed_out_error_details import ExternalKeyValidationTimedOutErrorDetails

__all__ = ["ExternalKeyValidationTimedOutError"]


class ExternalKeyValidationTimedOutError(BadRequestError):
    """`external_key_validation_timed_out`: The validation of the external key took too long."""

    error_code: Literal["external_key_validation_timed_out"]
    details: ExternalKeyValidationTimedOutErrorDetails
