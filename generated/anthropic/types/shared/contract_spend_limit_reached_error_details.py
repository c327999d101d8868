# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ContractSpendLimitReachedErrorDetails"]


class ContractSpendLimitReachedErrorDetails(BaseModel):
    """The spend limit set by the contract is reached."""

    error_code: Literal["contract_spend_limit_reached"]
