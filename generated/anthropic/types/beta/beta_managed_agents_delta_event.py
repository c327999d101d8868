# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsDeltaEvent"]


class BetaManagedAgentsDeltaEvent(BaseModel):
    """A further piece of an event that is being produced. Not recorded, and superseded by the complete event.
    Pieces can be missing at the end.
    """

    delta: beta_types.BetaManagedAgentsDeltaContent
    """What is to be added to the preview."""

    event_id: str
    """The event that the piece belongs to, as announced by `event_start`."""

    type: Literal["event_delta"]
