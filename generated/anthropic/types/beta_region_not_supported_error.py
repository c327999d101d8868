# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_region_not_supported_error_details import BetaRegionNotSupportedErrorDetails

__all__ = ["BetaRegionNotSupportedError"]


class BetaRegionNotSupportedError(BadRequestError):
    """`region_not_supported`: What was asked for is not offered in this region."""

    error_code: Literal["region_not_supported"]
    details: BetaRegionNotSupportedErrorDetails
