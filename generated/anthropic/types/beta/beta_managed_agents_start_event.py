# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsStartEvent"]


class BetaManagedAgentsStartEvent(BaseModel):
    """Opens the preview of an event that is being produced. Only sent where `event_deltas[]`
    asks for it, and not recorded.

    `event_delta` events may follow. At the end the event itself arrives, complete and with
    the same ID; that one counts, whatever the preview showed. If an error or interrupt
    prevents it, the `span.model_request_end` event is what ends the preview.
    """

    event: beta_types.BetaManagedAgentsStartEventPreview
    """Type and ID of the event that is being produced."""

    type: Literal["event_start"]
