# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaComputerTypeInput"]


class BetaComputerTypeInput(BaseModel):
    """Arguments of the computer tool `type`, which types text."""

    text: str
    """Text to type."""
