# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .compaction_nothing_to_summarize_error_details import CompactionNothingToSummarizeErrorDetails

__all__ = ["CompactionNothingToSummarizeError"]


class CompactionNothingToSummarizeError(BadRequestError):
    """`compaction_nothing_to_summarize`: There is nothing in the conversation to summarize."""

    error_code: Literal["compaction_nothing_to_summarize"]
    details: CompactionNothingToSummarizeErrorDetails
