# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .already_member_error_details import AlreadyMemberErrorDetails

__all__ = ["AlreadyMemberError"]


class AlreadyMemberError(BadRequestError):
    """`already_member`: The user to add is a member already."""

    error_code: Literal["already_member"]
    details: AlreadyMemberErrorDetails
