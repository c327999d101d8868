# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["ComputerHoldKeyInput"]


class ComputerHoldKeyInput(BaseModel):
    """Arguments of the computer tool `hold_key`, which holds a key down for some time."""

    duration: int
    """How long to hold the key down, in seconds."""

    text: str
    """Key to hold down."""
