# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ServiceUnavailableError

from .beta_registration_pending_error_details import BetaRegistrationPendingErrorDetails

__all__ = ["BetaRegistrationPendingError"]


class BetaRegistrationPendingError(ServiceUnavailableError):
    """`registration_pending`: The registration of the plugin version has not been completed yet."""

    error_code: Literal["registration_pending"]
    details: BetaRegistrationPendingErrorDetails
