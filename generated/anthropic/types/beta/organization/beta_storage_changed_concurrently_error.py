# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_storage_changed_concurrently_error_details import BetaStorageChangedConcurrentlyErrorDetails

__all__ = ["BetaStorageChangedConcurrentlyError"]


class BetaStorageChangedConcurrentlyError(ConflictError):
    """`storage_changed_concurrently`: The storage was changed by another request at the same time. Read it
    again before another attempt.
    """

    error_code: Literal["storage_changed_concurrently"]
    details: BetaStorageChangedConcurrentlyErrorDetails
