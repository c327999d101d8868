# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_billing_error import BetaManagedAgentsBillingError

__all__ = ["BetaManagedAgentsBillingErrorObject"]

BetaManagedAgentsBillingErrorObject: TypeAlias = BetaManagedAgentsBillingError
