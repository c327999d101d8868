# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_storage_not_attachable_error_details import BetaStorageNotAttachableErrorDetails

__all__ = ["BetaStorageNotAttachableError"]


class BetaStorageNotAttachableError(BadRequestError):
    """`storage_not_attachable`: The storage cannot be attached in its present state."""

    error_code: Literal["storage_not_attachable"]
    details: BetaStorageNotAttachableErrorDetails
