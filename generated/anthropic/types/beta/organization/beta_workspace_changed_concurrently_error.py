# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_workspace_changed_concurrently_error_details import BetaWorkspaceChangedConcurrentlyErrorDetails

__all__ = ["BetaWorkspaceChangedConcurrentlyError"]


class BetaWorkspaceChangedConcurrentlyError(ConflictError):
    """`workspace_changed_concurrently`: The workspace was changed by another request at the same time. Read
    it again before another attempt.
    """

    error_code: Literal["workspace_changed_concurrently"]
    details: BetaWorkspaceChangedConcurrentlyErrorDetails
