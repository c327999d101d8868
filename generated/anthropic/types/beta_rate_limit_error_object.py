# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_rate_limit_error import BetaRateLimitError

__all__ = ["BetaRateLimitErrorObject"]

BetaRateLimitErrorObject: TypeAlias = BetaRateLimitError
