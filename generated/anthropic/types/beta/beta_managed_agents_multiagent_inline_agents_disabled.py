# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMultiagentInlineAgentsDisabled"]


class BetaManagedAgentsMultiagentInlineAgentsDisabled(BaseModel):
    """No agents may be defined on the spot; only the predefined ones take part."""

    type: Literal["disabled"]
