# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaComputerKeyInput"]


class BetaComputerKeyInput(BaseModel):
    """Arguments of the computer tool `key`, which presses a key or a combination of keys."""

    text: str
    """Key to press, or several joined by `+`."""

    repeat: Optional[int] = None
    """How many times to press the key; null for once."""
