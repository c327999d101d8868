# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import RateLimitError

from .enforced_spend_limit_reached_error_details import EnforcedSpendLimitReachedErrorDetails

__all__ = ["EnforcedSpendLimitReachedError"]


class EnforcedSpendLimitReachedError(RateLimitError):
    """`enforced_spend_limit_reached`: As much was spent as a limit allows, and the limit stops further
    requests.
    """

    error_code: Literal["enforced_spend_limit_reached"]
    details: EnforcedSpendLimitReachedErrorDetails
