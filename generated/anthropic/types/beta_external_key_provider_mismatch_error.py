# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_external_key_provider_mismatch_error_details import BetaExternalKeyProviderMismatchErrorDetails

__all__ = ["BetaExternalKeyProviderMismatchError"]


class BetaExternalKeyProviderMismatchError(BadRequestError):
    """`external_key_provider_mismatch`: The external key is from another cloud provider than the one
    required.
    """

    error_code: Literal["external_key_provider_mismatch"]
    details: BetaExternalKeyProviderMismatchErrorDetails
