# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import RateLimitError

from .enforced_spend_limit_reached_error_details import EnforcedSpendLimitReachedErrorDetails

__all__ = ["EnforcedSpendLimitReachedError"]


class EnforcedSpendLimitReachedError(RateLimitError):
    """`enforced_spend_limit_reached`: A spend limit that is enforced is reached."""

    error_code: Literal["enforced_spend_limit_reached"]
    details: EnforcedSpendLimitReachedErrorDetails
