# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import NotFoundError

from .beta_environment_not_found_error_details import BetaEnvironmentNotFoundErrorDetails

__all__ = ["BetaEnvironmentNotFoundError"]


class BetaEnvironmentNotFoundError(NotFoundError):
    """`environment_not_found`: The environment does not exist, or is not visible to the caller."""

    error_code: Literal["environment_not_found"]
    details: BetaEnvironmentNotFoundErrorDetails
