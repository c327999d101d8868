# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .compaction_tool_changes_mismatch_error_details import CompactionToolChangesMismatchErrorDetails

__all__ = ["CompactionToolChangesMismatchError"]


class CompactionToolChangesMismatchError(BadRequestError):
    """`compaction_tool_changes_mismatch`: The `tool_changes` of a compaction block are not what the service
    made.
    """

    error_code: Literal["compaction_tool_changes_mismatch"]
    details: CompactionToolChangesMismatchErrorDetails
