# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_unknown_run_error import BetaManagedAgentsUnknownRunError

__all__ = ["BetaManagedAgentsUnknownRunErrorObject"]

BetaManagedAgentsUnknownRunErrorObject: TypeAlias = BetaManagedAgentsUnknownRunError
