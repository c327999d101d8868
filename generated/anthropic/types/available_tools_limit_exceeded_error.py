# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .available_tools_limit_exceeded_error_details import AvailableToolsLimitExceededErrorDetails

__all__ = ["AvailableToolsLimitExceededError"]


class AvailableToolsLimitExceededError(BadRequestError):
    """`available_tools_limit_exceeded`: More tools are available in the request than allowed."""

    error_code: Literal["available_tools_limit_exceeded"]
    details: AvailableToolsLimitExceededErrorDetails
