# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_api_key_scope_missing_error_details import BetaAPIKeyScopeMissingErrorDetails

__all__ = ["BetaAPIKeyScopeMissingError"]


class BetaAPIKeyScopeMissingError(PermissionDeniedError):
    """`api_key_scope_missing`: The API key lacks a scope that the operation needs."""

    error_code: Literal["api_key_scope_missing"]
    details: BetaAPIKeyScopeMissingErrorDetails
