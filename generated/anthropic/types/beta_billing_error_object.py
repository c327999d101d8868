# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_billing_error import BetaBillingError

__all__ = ["BetaBillingErrorObject"]

BetaBillingErrorObject: TypeAlias = BetaBillingError
