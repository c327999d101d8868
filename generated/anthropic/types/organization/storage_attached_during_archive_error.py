# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .storage_attached_during_archive_error_details import StorageAttachedDuringArchiveErrorDetails

__all__ = ["StorageAttachedDuringArchiveError"]


class StorageAttachedDuringArchiveError(ConflictError):
    """`storage_attached_during_archive`: Storage was attached while the resource was being archived."""

    error_code: Literal["storage_attached_during_archive"]
    details: StorageAttachedDuringArchiveErrorDetails
