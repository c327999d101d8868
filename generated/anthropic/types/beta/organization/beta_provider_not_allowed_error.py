# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_provider_not_allowed_error_details import BetaProviderNotAllowedErrorDetails

__all__ = ["BetaProviderNotAllowedError"]


class BetaProviderNotAllowedError(BadRequestError):
    """`provider_not_allowed`: The cloud provider is not allowed here."""

    error_code: Literal["provider_not_allowed"]
    details: BetaProviderNotAllowedErrorDetails
