# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .compaction_block_misplaced_error_details import CompactionBlockMisplacedErrorDetails

__all__ = ["CompactionBlockMisplacedError"]


class CompactionBlockMisplacedError(BadRequestError):
    """`compaction_block_misplaced`: A compaction block stands where it must not."""

    error_code: Literal["compaction_block_misplaced"]
    details: CompactionBlockMisplacedErrorDetails
