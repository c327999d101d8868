# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ServiceUnavailableError

from .change_outcome_unknown_error_details import ChangeOutcomeUnknownErrorDetails

__all__ = ["ChangeOutcomeUnknownError"]


class ChangeOutcomeUnknownError(ServiceUnavailableError):
    """`change_outcome_unknown`: It is not known whether the change took effect. Read the resource before
    another attempt.
    """

    error_code: Literal["change_outcome_unknown"]
    details: ChangeOutcomeUnknownErrorDetails
