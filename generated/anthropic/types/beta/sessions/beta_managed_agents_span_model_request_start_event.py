# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSpanModelRequestStartEvent"]


class BetaManagedAgentsSpanModelRequestStartEvent(BaseModel):
    """A request to the model begins. `span.model_request_end` marks its end."""

    id: str
    """Identifies the event; the end of the request repeats it as `model_request_start_id`."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["span.model_request_start"]
