# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAlwaysAskPolicy"]


class BetaManagedAgentsAlwaysAskPolicy(BaseModel):
    """Every call of the tool waits for approval: the session is idle until an event of yours allows or denies
    the call.
    """

    type: Literal["always_ask"]
