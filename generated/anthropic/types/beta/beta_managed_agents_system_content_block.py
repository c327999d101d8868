# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSystemContentBlock"]


class BetaManagedAgentsSystemContentBlock(BaseModel):
    """A piece of a system message; so far always text."""

    text: str
    """The text itself; not empty."""

    type: Literal["text"]
