# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .compaction_signature_invalid_error_details import CompactionSignatureInvalidErrorDetails

__all__ = ["CompactionSignatureInvalidError"]


class CompactionSignatureInvalidError(BadRequestError):
    """`compaction_signature_invalid`: The signature of a compaction block is not valid."""

    error_code: Literal["compaction_signature_invalid"]
    details: CompactionSignatureInvalidErrorDetails
