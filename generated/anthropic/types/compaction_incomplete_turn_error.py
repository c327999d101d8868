# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .compaction_incomplete_turn_error_details import CompactionIncompleteTurnErrorDetails

__all__ = ["CompactionIncompleteTurnError"]


class CompactionIncompleteTurnError(BadRequestError):
    """`compaction_incomplete_turn`: The conversation cannot be compacted in the middle of a turn."""

    error_code: Literal["compaction_incomplete_turn"]
    details: CompactionIncompleteTurnErrorDetails
