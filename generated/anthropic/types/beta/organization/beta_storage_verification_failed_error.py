# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_storage_verification_failed_error_details import BetaStorageVerificationFailedErrorDetails

__all__ = ["BetaStorageVerificationFailedError"]


class BetaStorageVerificationFailedError(BadRequestError):
    """`storage_verification_failed`: The storage did not pass its verification; `failed_checks` says at which
    points.
    """

    error_code: Literal["storage_verification_failed"]
    details: BetaStorageVerificationFailedErrorDetails
