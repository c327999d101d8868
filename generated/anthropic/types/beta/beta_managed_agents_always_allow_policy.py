# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAlwaysAllowPolicy"]


class BetaManagedAgentsAlwaysAllowPolicy(BaseModel):
    """Calls of the tool run without asking."""

    type: Literal["always_allow"]
