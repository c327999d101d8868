# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .workspace_human_review_disabled_error_details import WorkspaceHumanReviewDisabledErrorDetails

__all__ = ["WorkspaceHumanReviewDisabledError"]


class WorkspaceHumanReviewDisabledError(BadRequestError):
    """`workspace_human_review_disabled`: The workspace does not let people look at its data, which the
    request needs.
    """

    error_code: Literal["workspace_human_review_disabled"]
    details: WorkspaceHumanReviewDisabledErrorDetails
