# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSpanModelRequestEndEvent"]


class BetaManagedAgentsSpanModelRequestEndEvent(BaseModel):
    """A request to the model is over, with the tokens that it took."""

    id: str

    is_error: Optional[bool] = None
    """Whether the request failed. Null when it is not known."""

    model_request_start_id: str
    """The `span.model_request_start` event that marks the beginning of the request."""

    model_usage: beta_sessions_types.BetaManagedAgentsSpanModelUsage
    """Tokens that this one request took."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["span.model_request_end"]
