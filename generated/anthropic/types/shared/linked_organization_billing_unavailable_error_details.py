# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["LinkedOrganizationBillingUnavailableErrorDetails"]


class LinkedOrganizationBillingUnavailableErrorDetails(BaseModel):
    """Billing through the linked organization is not available."""

    error_code: Literal["linked_organization_billing_unavailable"]
