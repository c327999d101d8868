# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .cannot_remove_last_member_error_details import CannotRemoveLastMemberErrorDetails

__all__ = ["CannotRemoveLastMemberError"]


class CannotRemoveLastMemberError(BadRequestError):
    """`cannot_remove_last_member`: The last member cannot be removed."""

    error_code: Literal["cannot_remove_last_member"]
    details: CannotRemoveLastMemberErrorDetails
