# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_model_request_failed_error import BetaManagedAgentsModelRequestFailedError

__all__ = ["BetaManagedAgentsModelRequestFailedErrorObject"]

BetaManagedAgentsModelRequestFailedErrorObject: TypeAlias = BetaManagedAgentsModelRequestFailedError
