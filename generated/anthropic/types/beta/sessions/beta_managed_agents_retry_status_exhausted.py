# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsRetryStatusExhausted"]


class BetaManagedAgentsRetryStatusExhausted(BaseModel):
    """The operation failed as often as it may be tried, so this turn is over. The session goes idle, and
    events that were still waiting are dropped; send a new message to try once more.
    """

    type: Literal["exhausted"]
