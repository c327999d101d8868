# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import RateLimitError

from .ramp_limit_exceeded_error_details import RampLimitExceededErrorDetails

__all__ = ["RampLimitExceededError"]


class RampLimitExceededError(RateLimitError):
    """`ramp_limit_exceeded`: Use has grown faster than allowed."""

    error_code: Literal["ramp_limit_exceeded"]
    details: RampLimitExceededErrorDetails
