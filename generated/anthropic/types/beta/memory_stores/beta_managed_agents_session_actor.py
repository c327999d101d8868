# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionActor"]


class BetaManagedAgentsSessionActor(BaseModel):
    """An agent that wrote to the memory store during a session."""

    session_id: str
    """Session in which the agent was working."""

    type: Literal["session_actor"]
