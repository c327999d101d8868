# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .compaction_content_mismatch_error_details import CompactionContentMismatchErrorDetails

__all__ = ["CompactionContentMismatchError"]


class CompactionContentMismatchError(BadRequestError):
    """`compaction_content_mismatch`: The content of a compaction block is not what the service made."""

    error_code: Literal["compaction_content_mismatch"]
    details: CompactionContentMismatchErrorDetails
