# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .billing_error import BillingError

__all__ = ["BillingErrorObject"]

BillingErrorObject: TypeAlias = BillingError
