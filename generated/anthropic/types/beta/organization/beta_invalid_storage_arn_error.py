# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_invalid_storage_arn_error_details import BetaInvalidStorageARNErrorDetails

__all__ = ["BetaInvalidStorageARNError"]


class BetaInvalidStorageARNError(BadRequestError):
    """`invalid_storage_arn`: The ARN of the storage is not valid."""

    error_code: Literal["invalid_storage_arn"]
    details: BetaInvalidStorageARNErrorDetails
