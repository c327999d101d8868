# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ServiceUnavailableError

from .workspace_created_incomplete_error_details import WorkspaceCreatedIncompleteErrorDetails

__all__ = ["WorkspaceCreatedIncompleteError"]


class WorkspaceCreatedIncompleteError(ServiceUnavailableError):
    """`workspace_created_incomplete`: The workspace was created, but a part of its set-up failed."""

    error_code: Literal["workspace_created_incomplete"]
    details: WorkspaceCreatedIncompleteErrorDetails
