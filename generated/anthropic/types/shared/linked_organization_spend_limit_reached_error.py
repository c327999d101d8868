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
    """`linked_organization_spend_limit_reached`: The spend limit of the linked organization is reached."""

    error_code: Literal["linked_organization_spend_limit_reached"]
    details: LinkedOrganizationSpendLimitReachedErrorDetails
