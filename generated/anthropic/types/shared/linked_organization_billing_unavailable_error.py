# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PaymentRequiredError

from .linked_organization_billing_unavailable_error_details import (
    LinkedOrganizationBillingUnavailableErrorDetails,
)

__all__ = ["LinkedOrganizationBillingUnavailableError"]


class LinkedOrganizationBillingUnavailableError(PaymentRequiredError):
    """`linked_organization_billing_unavailable`: Billing through the linked organization is not available."""

    error_code: Literal["linked_organization_billing_unavailable"]
    details: LinkedOrganizationBillingUnavailableErrorDetails
