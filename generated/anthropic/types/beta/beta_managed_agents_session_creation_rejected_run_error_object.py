# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_session_creation_rejected_run_error import (
    BetaManagedAgentsSessionCreationRejectedRunError,
)

__all__ = ["BetaManagedAgentsSessionCreationRejectedRunErrorObject"]

BetaManagedAgentsSessionCreationRejectedRunErrorObject: TypeAlias = (
    BetaManagedAgentsSessionCreationRejectedRunError
)
