# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_storage_already_registered_error_details import BetaStorageAlreadyRegisteredErrorDetails

__all__ = ["BetaStorageAlreadyRegisteredError"]


class BetaStorageAlreadyRegisteredError(ConflictError):
    """`storage_already_registered`: The same bucket has been registered before."""

    error_code: Literal["storage_already_registered"]
    details: BetaStorageAlreadyRegisteredErrorDetails
