# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_environment_create_disabled_error_details import BetaEnvironmentCreateDisabledErrorDetails

__all__ = ["BetaEnvironmentCreateDisabledError"]


class BetaEnvironmentCreateDisabledError(PermissionDeniedError):
    """`environment_create_disabled`: Environments cannot be created at present."""

    error_code: Literal["environment_create_disabled"]
    details: BetaEnvironmentCreateDisabledErrorDetails
