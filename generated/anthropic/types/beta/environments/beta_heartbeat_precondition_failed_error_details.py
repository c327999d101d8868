# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import environments as beta_environments_types

__all__ = ["BetaHeartbeatPreconditionFailedErrorDetails"]


class BetaHeartbeatPreconditionFailedErrorDetails(BaseModel):
    """The heartbeat named another last heartbeat than the one recorded, so the lease was not extended."""

    current_state: beta_environments_types.BetaWorkLeaseState
    """What the service has recorded about the lease."""

    error_code: Literal["heartbeat_precondition_failed"]
