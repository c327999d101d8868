# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .tool_name_conflict_error_details import ToolNameConflictErrorDetails

__all__ = ["ToolNameConflictError"]


class ToolNameConflictError(BadRequestError):
    """`tool_name_conflict`: Two tools in the request have the same name."""

    error_code: Literal["tool_name_conflict"]
    details: ToolNameConflictErrorDetails
