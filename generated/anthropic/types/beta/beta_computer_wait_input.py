# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaComputerWaitInput"]


class BetaComputerWaitInput(BaseModel):
    """Arguments of the computer tool `wait`, which waits for some time."""

    duration: int
    """How long to wait, in seconds."""
