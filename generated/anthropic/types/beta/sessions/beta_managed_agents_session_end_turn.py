# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionEndTurn"]


class BetaManagedAgentsSessionEndTurn(BaseModel):
    """The agent has finished what it had to do for now. Send a message to go on."""

    type: Literal["end_turn"]
