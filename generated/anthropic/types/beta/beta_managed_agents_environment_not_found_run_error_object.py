# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_environment_not_found_run_error import BetaManagedAgentsEnvironmentNotFoundRunError

__all__ = ["BetaManagedAgentsEnvironmentNotFoundRunErrorObject"]

BetaManagedAgentsEnvironmentNotFoundRunErrorObject: TypeAlias = BetaManagedAgentsEnvironmentNotFoundRunError
