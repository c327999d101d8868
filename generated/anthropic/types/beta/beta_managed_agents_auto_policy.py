# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAutoPolicy"]


class BetaManagedAgentsAutoPolicy(BaseModel):
    """For every call of the tool, the service decides whether it runs, waits for approval or is refused."""

    type: Literal["auto"]
