# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_organization_not_enrolled_in_beta_error_details import (
    BetaOrganizationNotEnrolledInBetaErrorDetails,
)

__all__ = ["BetaOrganizationNotEnrolledInBetaError"]


class BetaOrganizationNotEnrolledInBetaError(BadRequestError):
    """`organization_not_enrolled_in_beta`: The organization does not take part in the beta that the operation
    belongs to.
    """

    error_code: Literal["organization_not_enrolled_in_beta"]
    details: BetaOrganizationNotEnrolledInBetaErrorDetails
