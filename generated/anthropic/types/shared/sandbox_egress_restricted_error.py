# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .sandbox_egress_restricted_error_details import SandboxEgressRestrictedErrorDetails

__all__ = ["SandboxEgressRestrictedError"]


class SandboxEgressRestrictedError(PermissionDeniedError):
    """`sandbox_egress_restricted`: The network rules of the sandbox do not allow the request."""

    error_code: Literal["sandbox_egress_restricted"]
    details: SandboxEgressRestrictedErrorDetails
