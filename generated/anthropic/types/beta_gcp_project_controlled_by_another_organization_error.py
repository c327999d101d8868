# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_gcp_project_controlled_by_another_organization_error_details import (
    BetaGCPProjectControlledByAnotherOrganizationErrorDetails,
)

__all__ = ["BetaGCPProjectControlledByAnotherOrganizationError"]


class BetaGCPProjectControlledByAnotherOrganizationError(ConflictError):
    """`gcp_project_controlled_by_another_organization`: The Google Cloud project is under the control of
    another organization.
    """

    error_code: Literal["gcp_project_controlled_by_another_organization"]
    details: BetaGCPProjectControlledByAnotherOrganizationErrorDetails
