# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .cmek_key_network_blocked_error_details import CMEKKeyNetworkBlockedErrorDetails

__all__ = ["CMEKKeyNetworkBlockedError"]


class CMEKKeyNetworkBlockedError(BadRequestError):
    """`cmek_key_network_blocked`: A network rule keeps the service from your encryption key (CMEK)."""

    error_code: Literal["cmek_key_network_blocked"]
    details: CMEKKeyNetworkBlockedErrorDetails
