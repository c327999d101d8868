# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_session_rate_limited_run_error import BetaManagedAgentsSessionRateLimitedRunError

__all__ = ["BetaManagedAgentsSessionRateLimitedRunErrorObject"]

BetaManagedAgentsSessionRateLimitedRunErrorObject: TypeAlias = BetaManagedAgentsSessionRateLimitedRunError
