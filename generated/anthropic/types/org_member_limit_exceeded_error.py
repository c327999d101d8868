# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .org_member_limit_exceeded_error_details import OrgMemberLimitExceededErrorDetails

__all__ = ["OrgMemberLimitExceededError"]


class OrgMemberLimitExceededError(BadRequestError):
    """`org_member_limit_exceeded`: The organization would have more members than allowed."""

    error_code: Literal["org_member_limit_exceeded"]
    details: OrgMemberLimitExceededErrorDetails
