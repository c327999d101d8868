# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMultiagentInlineAgentsEnabled"]


class BetaManagedAgentsMultiagentInlineAgentsEnabled(BaseModel):
    """Agents may be defined on the spot, besides the predefined ones."""

    type: Literal["enabled"]
