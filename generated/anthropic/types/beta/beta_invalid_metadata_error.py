# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_invalid_metadata_error_details import BetaInvalidMetadataErrorDetails

__all__ = ["BetaInvalidMetadataError"]


class BetaInvalidMetadataError(BadRequestError):
    """`invalid_metadata`: The metadata sent are not valid."""

    error_code: Literal["invalid_metadata"]
    details: BetaInvalidMetadataErrorDetails
