# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .workspace_api_key_limit_exceeded_error_details import WorkspaceAPIKeyLimitExceededErrorDetails

__all__ = ["WorkspaceAPIKeyLimitExceededError"]


class WorkspaceAPIKeyLimitExceededError(BadRequestError):
    """`workspace_api_key_limit_exceeded`: The workspace would have more API keys than allowed."""

    error_code: Literal["workspace_api_key_limit_exceeded"]
    details: WorkspaceAPIKeyLimitExceededErrorDetails
