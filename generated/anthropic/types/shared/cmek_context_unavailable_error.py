# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ServiceUnavailableError

from .cmek_context_unavailable_error_details import CMEKContextUnavailableErrorDetails

__all__ = ["CMEKContextUnavailableError"]


class CMEKContextUnavailableError(ServiceUnavailableError):
    """`cmek_context_unavailable`: The data needed to use your encryption key (CMEK) are not available at this
    time.
    """

    error_code: Literal["cmek_context_unavailable"]
    details: CMEKContextUnavailableErrorDetails
