# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import OverloadedError

from .compaction_unavailable_error_details import CompactionUnavailableErrorDetails

__all__ = ["CompactionUnavailableError"]


class CompactionUnavailableError(OverloadedError):
    """`compaction_unavailable`: Compaction is not available at this time."""

    error_code: Literal["compaction_unavailable"]
    details: CompactionUnavailableErrorDetails
