# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .compaction_block_ambiguous_error_details import CompactionBlockAmbiguousErrorDetails

__all__ = ["CompactionBlockAmbiguousError"]


class CompactionBlockAmbiguousError(BadRequestError):
    """`compaction_block_ambiguous`: It is not clear which compaction block in the request applies."""

    error_code: Literal["compaction_block_ambiguous"]
    details: CompactionBlockAmbiguousErrorDetails
