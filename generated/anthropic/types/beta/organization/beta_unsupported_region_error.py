# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_unsupported_region_error_details import BetaUnsupportedRegionErrorDetails

__all__ = ["BetaUnsupportedRegionError"]


class BetaUnsupportedRegionError(BadRequestError):
    """`unsupported_region`: The region is not among the supported ones."""

    error_code: Literal["unsupported_region"]
    details: BetaUnsupportedRegionErrorDetails
