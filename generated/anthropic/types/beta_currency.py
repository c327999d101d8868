# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaCurrency"]

BetaCurrency: TypeAlias = Literal["USD"]
"""Currency of an amount, as an ISO 4217 code in capitals. Only US dollars for now."""
