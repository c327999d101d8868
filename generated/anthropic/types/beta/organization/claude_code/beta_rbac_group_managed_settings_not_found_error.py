# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import NotFoundError

from .beta_rbac_group_managed_settings_not_found_error_details import (
    BetaRBACGroupManagedSettingsNotFoundErrorDetails,
)

__all__ = ["BetaRBACGroupManagedSettingsNotFoundError"]


class BetaRBACGroupManagedSettingsNotFoundError(NotFoundError):
    """`rbac_group_managed_settings_not_found`: The group has no managed settings of its own."""

    error_code: Literal["rbac_group_managed_settings_not_found"]
    details: BetaRBACGroupManagedSettingsNotFoundErrorDetails
