# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_model_overloaded_error import BetaManagedAgentsModelOverloadedError

__all__ = ["BetaManagedAgentsModelOverloadedErrorObject"]

BetaManagedAgentsModelOverloadedErrorObject: TypeAlias = BetaManagedAgentsModelOverloadedError
