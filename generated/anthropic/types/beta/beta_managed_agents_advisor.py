# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAdvisor"]


class BetaManagedAgentsAdvisor(BaseModel):
    """A model that the agent can ask for advice in the middle of its turn, without handing it the work. Only
    the primary thread of a session can ask it.
    """

    model: str
    """Name of the model that gives advice."""

    type: Literal["advisor"]
