# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMultiagentAdvisorEnabled"]


class BetaManagedAgentsMultiagentAdvisorEnabled(BaseModel):
    """The agent can ask another model for advice."""

    model: str
    """Model that gives the advice."""

    type: Literal["enabled"]
