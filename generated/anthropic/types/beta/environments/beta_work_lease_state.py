# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaWorkLeaseState"]


class BetaWorkLeaseState(BaseModel):
    """Whether a worker still holds a piece of work, and for how long."""

    lease_extended: bool
    """Whether the lease was extended."""

    state: Literal["queued", "starting", "active", "stopping", "stopped"]
    """How far the piece of work has come, from `queued` to `stopped`."""

    ttl_seconds: int
    """How long the lease lasts without another heartbeat, in seconds."""

    last_heartbeat: Optional[str] = None
    """When the last heartbeat was recorded; null before the first one."""
