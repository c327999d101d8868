# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .storage_quota_exceeded_error_details import StorageQuotaExceededErrorDetails

__all__ = ["StorageQuotaExceededError"]


class StorageQuotaExceededError(BadRequestError):
    """`storage_quota_exceeded`: The quota for stored data is exceeded."""

    error_code: Literal["storage_quota_exceeded"]
    details: StorageQuotaExceededErrorDetails
