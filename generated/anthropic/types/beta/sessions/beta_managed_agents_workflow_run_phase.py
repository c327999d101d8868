# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkflowRunPhase"]


class BetaManagedAgentsWorkflowRunPhase(BaseModel):
    """A part of a workflow run."""

    id: str
    """ID by which events refer to the phase."""

    name: str
    """Name of the phase, for people to read."""

    description: Optional[str] = None
    """What happens in the phase. Null when it has no description."""
