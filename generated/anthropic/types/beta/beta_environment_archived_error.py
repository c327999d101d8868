# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_environment_archived_error_details import BetaEnvironmentArchivedErrorDetails

__all__ = ["BetaEnvironmentArchivedError"]


class BetaEnvironmentArchivedError(BadRequestError):
    """`environment_archived`: An archived environment cannot be used any more."""

    error_code: Literal["environment_archived"]
    details: BetaEnvironmentArchivedErrorDetails
