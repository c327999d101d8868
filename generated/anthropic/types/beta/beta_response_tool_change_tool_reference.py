# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaResponseToolChangeToolReference"]


class BetaResponseToolChangeToolReference(BaseModel):
    """Names a tool whose availability changed."""

    name: str
    """Name of the tool, as the request defines it."""

    type: Literal["tool_reference"]
