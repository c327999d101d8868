# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_spend_limits_admin_api_writes_not_enabled_error_details import (
    BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails,
)

__all__ = ["BetaSpendLimitsAdminAPIWritesNotEnabledError"]


class BetaSpendLimitsAdminAPIWritesNotEnabledError(PermissionDeniedError):
    """`spend_limits_admin_api_writes_not_enabled`: Changes to spend limits by the Admin API are not enabled
    for the organization.
    """

    error_code: Literal["spend_limits_admin_api_writes_not_enabled"]
    details: BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails
