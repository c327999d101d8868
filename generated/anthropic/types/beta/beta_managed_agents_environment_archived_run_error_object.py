# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_environment_archived_run_error import BetaManagedAgentsEnvironmentArchivedRunError

__all__ = ["BetaManagedAgentsEnvironmentArchivedRunErrorObject"]

BetaManagedAgentsEnvironmentArchivedRunErrorObject: TypeAlias = BetaManagedAgentsEnvironmentArchivedRunError
