# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .workspace_member_limit_exceeded_error_details import WorkspaceMemberLimitExceededErrorDetails

__all__ = ["WorkspaceMemberLimitExceededError"]


class WorkspaceMemberLimitExceededError(BadRequestError):
    """`workspace_member_limit_exceeded`: The workspace would have more members than allowed."""

    error_code: Literal["workspace_member_limit_exceeded"]
    details: WorkspaceMemberLimitExceededErrorDetails
