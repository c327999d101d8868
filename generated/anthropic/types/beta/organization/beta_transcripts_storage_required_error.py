# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_transcripts_storage_required_error_details import BetaTranscriptsStorageRequiredErrorDetails

__all__ = ["BetaTranscriptsStorageRequiredError"]


class BetaTranscriptsStorageRequiredError(BadRequestError):
    """`transcripts_storage_required`: Storage for transcripts has to be named."""

    error_code: Literal["transcripts_storage_required"]
    details: BetaTranscriptsStorageRequiredErrorDetails
