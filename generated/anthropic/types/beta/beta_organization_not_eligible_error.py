# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_organization_not_eligible_error_details import BetaOrganizationNotEligibleErrorDetails

__all__ = ["BetaOrganizationNotEligibleError"]


class BetaOrganizationNotEligibleError(BadRequestError):
    """`organization_not_eligible`: The organization is not eligible for the operation."""

    error_code: Literal["organization_not_eligible"]
    details: BetaOrganizationNotEligibleErrorDetails
