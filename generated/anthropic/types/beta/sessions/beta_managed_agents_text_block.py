# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsTextBlock"]


class BetaManagedAgentsTextBlock(BaseModel):
    """A piece of text."""

    text: str
    """The text itself; not empty."""

    type: Literal["text"]
