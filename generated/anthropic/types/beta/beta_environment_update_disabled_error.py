# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_environment_update_disabled_error_details import BetaEnvironmentUpdateDisabledErrorDetails

__all__ = ["BetaEnvironmentUpdateDisabledError"]


class BetaEnvironmentUpdateDisabledError(PermissionDeniedError):
    """`environment_update_disabled`: Environments cannot be changed at present."""

    error_code: Literal["environment_update_disabled"]
    details: BetaEnvironmentUpdateDisabledErrorDetails
