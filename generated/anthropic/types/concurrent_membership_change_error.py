# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .concurrent_membership_change_error_details import ConcurrentMembershipChangeErrorDetails

__all__ = ["ConcurrentMembershipChangeError"]


class ConcurrentMembershipChangeError(ConflictError):
    """`concurrent_membership_change`: The membership was changed by another request at the same time."""

    error_code: Literal["concurrent_membership_change"]
    details: ConcurrentMembershipChangeErrorDetails
