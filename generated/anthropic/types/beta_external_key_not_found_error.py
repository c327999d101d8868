# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_external_key_not_found_error_details import BetaExternalKeyNotFoundErrorDetails

__all__ = ["BetaExternalKeyNotFoundError"]


class BetaExternalKeyNotFoundError(BadRequestError):
    """`external_key_not_found`: The external key does not exist, or is not visible to the caller."""

    error_code: Literal["external_key_not_found"]
    details: BetaExternalKeyNotFoundErrorDetails
