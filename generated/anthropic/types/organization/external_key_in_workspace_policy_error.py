# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .external_key_in_workspace_policy_error_details import ExternalKeyInWorkspacePolicyErrorDetails

__all__ = ["ExternalKeyInWorkspacePolicyError"]


class ExternalKeyInWorkspacePolicyError(BadRequestError):
    """`external_key_in_workspace_policy`: A workspace policy refers to the external key, so the operation is
    refused.
    """

    error_code: Literal["external_key_in_workspace_policy"]
    details: ExternalKeyInWorkspacePolicyErrorDetails
