# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaSpendLimitIncreaseRequestStatus"]

BetaSpendLimitIncreaseRequestStatus: TypeAlias = Literal["approved", "denied", "pending"]
"""Where a request stands: still `pending`, `approved` or `denied`."""
