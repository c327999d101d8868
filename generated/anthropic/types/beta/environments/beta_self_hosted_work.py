# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import environments as beta_environments_types

__all__ = ["BetaSelfHostedWork"]


class BetaSelfHostedWork(BaseModel):
    """A piece of work in the queue of a self-hosted environment: a session that needs a worker,
    because it is new or gets a message after a long rest.

    Its `state` goes from `queued` over `starting` and `active` to `stopping` and `stopped`.
    """

    id: str
    """ID under which the worker acknowledges the item, keeps it and stops it."""

    acknowledged_at: Optional[str] = None
    """When a worker confirmed that it took the item on, in RFC 3339 form; null until then."""

    created_at: str
    """When the item entered the queue, in RFC 3339 form."""

    data: beta_environments_types.BetaSessionWorkData
    """What is to be worked on: the session."""

    environment_id: str
    """Environment whose queue the item belongs to."""

    latest_heartbeat_at: Optional[str] = None
    """When the last heartbeat came in, in RFC 3339 form; null before the first one."""

    metadata: Dict[str, str]
    """Your own key-value pairs. The service stores them and gives them no meaning."""

    secret: Optional[str] = None
    """Secret that the worker needs for this item. Keep it out of logs. Only polling hands it out; null in all
    other answers.
    """

    started_at: Optional[str] = None
    """When work on the item began, in RFC 3339 form; null until then."""

    state: Literal["queued", "starting", "active", "stopping", "stopped"]
    """How far the item has come:

    - `queued`: waits for a worker.
    - `starting`: a worker has it, and is not at work yet.
    - `active`: a worker is at work.
    - `stopping`: the worker is asked to wind down.
    - `stopped`: over; the item does not run again.
    """

    stop_requested_at: Optional[str] = None
    """When somebody asked for the item to stop, in RFC 3339 form; null if nobody did."""

    stopped_at: Optional[str] = None
    """When the item came to its end, in RFC 3339 form; null until then."""

    type: Literal["work"]
