# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_model_rate_limited_error import BetaManagedAgentsModelRateLimitedError

__all__ = ["BetaManagedAgentsModelRateLimitedErrorObject"]

BetaManagedAgentsModelRateLimitedErrorObject: TypeAlias = BetaManagedAgentsModelRateLimitedError
