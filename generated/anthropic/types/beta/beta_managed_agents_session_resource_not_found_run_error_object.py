# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_session_resource_not_found_run_error import (
    BetaManagedAgentsSessionResourceNotFoundRunError,
)

__all__ = ["BetaManagedAgentsSessionResourceNotFoundRunErrorObject"]

BetaManagedAgentsSessionResourceNotFoundRunErrorObject: TypeAlias = (
    BetaManagedAgentsSessionResourceNotFoundRunError
)
