# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .organization_on_hold_error_details import OrganizationOnHoldErrorDetails

__all__ = ["OrganizationOnHoldError"]


class OrganizationOnHoldError(BadRequestError):
    """`organization_on_hold`: The organization is on hold, so its requests are refused."""

    error_code: Literal["organization_on_hold"]
    details: OrganizationOnHoldErrorDetails
