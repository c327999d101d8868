# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_storage_profile_still_required_error_details import BetaStorageProfileStillRequiredErrorDetails

__all__ = ["BetaStorageProfileStillRequiredError"]


class BetaStorageProfileStillRequiredError(BadRequestError):
    """`storage_profile_still_required`: The storage profile is still required, so it cannot be removed."""

    error_code: Literal["storage_profile_still_required"]
    details: BetaStorageProfileStillRequiredErrorDetails
