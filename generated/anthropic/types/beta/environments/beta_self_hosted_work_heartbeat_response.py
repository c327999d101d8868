# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSelfHostedWorkHeartbeatResponse"]


class BetaSelfHostedWorkHeartbeatResponse(BaseModel):
    """What became of a heartbeat: whether the worker still holds the item, and for how long."""

    last_heartbeat: str
    """Time of the heartbeat just recorded. Send it as `expected_last_heartbeat` of the next one."""

    lease_extended: bool
    """Whether the worker keeps the item. If false, it has to stop its work."""

    state: Literal["queued", "starting", "active", "stopping", "stopped"]
    """State of the item now. On `stopping` or `stopped` the worker has to wind down."""

    ttl_seconds: int
    """How long the lease lasts without another heartbeat, in seconds."""

    type: Literal["work_heartbeat"]
