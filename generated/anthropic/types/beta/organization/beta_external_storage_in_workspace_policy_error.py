# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_external_storage_in_workspace_policy_error_details import (
    BetaExternalStorageInWorkspacePolicyErrorDetails,
)

__all__ = ["BetaExternalStorageInWorkspacePolicyError"]


class BetaExternalStorageInWorkspacePolicyError(BadRequestError):
    """`external_storage_in_workspace_policy`: A workspace policy refers to the external storage, so the
    operation is refused.
    """

    error_code: Literal["external_storage_in_workspace_policy"]
    details: BetaExternalStorageInWorkspacePolicyErrorDetails
