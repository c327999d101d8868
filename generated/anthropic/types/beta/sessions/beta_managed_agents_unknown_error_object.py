# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_unknown_error import BetaManagedAgentsUnknownError

__all__ = ["BetaManagedAgentsUnknownErrorObject"]

BetaManagedAgentsUnknownErrorObject: TypeAlias = BetaManagedAgentsUnknownError
