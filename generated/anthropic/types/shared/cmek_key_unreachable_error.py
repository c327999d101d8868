# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ServiceUnavailableError

from .cmek_key_unreachable_error_details import CMEKKeyUnreachableErrorDetails

__all__ = ["CMEKKeyUnreachableError"]


class CMEKKeyUnreachableError(ServiceUnavailableError):
    """`cmek_key_unreachable`: The service cannot reach your encryption key (CMEK)."""

    error_code: Literal["cmek_key_unreachable"]
    details: CMEKKeyUnreachableErrorDetails
