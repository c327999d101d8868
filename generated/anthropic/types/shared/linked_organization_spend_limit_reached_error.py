# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PaymentRequiredError

from .linked_organization_spend_limit_reached_error_details import (
    LinkedOrganizationSpendLimitReachedErrorDetails,
)

__all__ = ["LinkedOrganizationSpendLimitReachedError"]


class LinkedOrganizationSpendLimitReachedError(PaymentRequiredError):
    """`linked_organization_spend_limit_reached`: The organization that pays has spent as much as its limit
    allows.
    """

    error_code: Literal["linked_organization_spend_limit_reached"]
    details: LinkedOrganizationSpendLimitReachedErrorDetails
