# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_storage_attach_limit_reached_error_details import BetaStorageAttachLimitReachedErrorDetails

__all__ = ["BetaStorageAttachLimitReachedError"]


class BetaStorageAttachLimitReachedError(BadRequestError):
    """`storage_attach_limit_reached`: No more storage can be attached; the limit is reached."""

    error_code: Literal["storage_attach_limit_reached"]
    details: BetaStorageAttachLimitReachedErrorDetails
