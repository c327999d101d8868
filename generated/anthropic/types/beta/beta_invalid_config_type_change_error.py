# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_invalid_config_type_change_error_details import BetaInvalidConfigTypeChangeErrorDetails

__all__ = ["BetaInvalidConfigTypeChangeError"]


class BetaInvalidConfigTypeChangeError(BadRequestError):
    """`invalid_config_type_change`: The type of the configuration cannot be changed to the one sent."""

    error_code: Literal["invalid_config_type_change"]
    details: BetaInvalidConfigTypeChangeErrorDetails
