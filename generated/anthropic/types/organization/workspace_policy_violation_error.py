# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .workspace_policy_violation_error_details import WorkspacePolicyViolationErrorDetails

__all__ = ["WorkspacePolicyViolationError"]


class WorkspacePolicyViolationError(BadRequestError):
    """`workspace_policy_violation`: The request goes against a policy for the workspace."""

    error_code: Literal["workspace_policy_violation"]
    details: WorkspacePolicyViolationErrorDetails
