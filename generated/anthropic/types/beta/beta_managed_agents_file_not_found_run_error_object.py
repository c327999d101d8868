# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_file_not_found_run_error import BetaManagedAgentsFileNotFoundRunError

__all__ = ["BetaManagedAgentsFileNotFoundRunErrorObject"]

BetaManagedAgentsFileNotFoundRunErrorObject: TypeAlias = BetaManagedAgentsFileNotFoundRunError
