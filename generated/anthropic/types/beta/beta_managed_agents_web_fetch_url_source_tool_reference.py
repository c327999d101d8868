# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWebFetchURLSourceToolReference"]


class BetaManagedAgentsWebFetchURLSourceToolReference(BaseModel):
    """Names a tool whose results are meant."""

    name: str
    """Name that the tool is called by."""

    type: Literal["tool_reference"]
