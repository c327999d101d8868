# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ServiceUnavailableError

from .beta_authorization_check_unavailable_error_details import BetaAuthorizationCheckUnavailableErrorDetails

__all__ = ["BetaAuthorizationCheckUnavailableError"]


class BetaAuthorizationCheckUnavailableError(ServiceUnavailableError):
    """`authorization_check_unavailable`: It could not be checked at this time whether the caller may do this.
    A later attempt can succeed.
    """

    error_code: Literal["authorization_check_unavailable"]
    details: BetaAuthorizationCheckUnavailableErrorDetails
