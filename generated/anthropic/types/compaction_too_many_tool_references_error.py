# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .compaction_too_many_tool_references_error_details import CompactionTooManyToolReferencesErrorDetails

__all__ = ["CompactionTooManyToolReferencesError"]


class CompactionTooManyToolReferencesError(BadRequestError):
    """`compaction_too_many_tool_references`: The compacted conversation refers to more tools than allowed."""

    error_code: Literal["compaction_too_many_tool_references"]
    details: CompactionTooManyToolReferencesErrorDetails
