# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_rbac_group_order_limit_exceeded_error_details import BetaRBACGroupOrderLimitExceededErrorDetails

__all__ = ["BetaRBACGroupOrderLimitExceededError"]


class BetaRBACGroupOrderLimitExceededError(BadRequestError):
    """`rbac_group_order_limit_exceeded`: The order of groups would have more entries than allowed."""

    error_code: Literal["rbac_group_order_limit_exceeded"]
    details: BetaRBACGroupOrderLimitExceededErrorDetails
