# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .tool_reference_unresolved_error_details import ToolReferenceUnresolvedErrorDetails

__all__ = ["ToolReferenceUnresolvedError"]


class ToolReferenceUnresolvedError(BadRequestError):
    """`tool_reference_unresolved`: A reference names a tool that the request does not define."""

    error_code: Literal["tool_reference_unresolved"]
    details: ToolReferenceUnresolvedErrorDetails
