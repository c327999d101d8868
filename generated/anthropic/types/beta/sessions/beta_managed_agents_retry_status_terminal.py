# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsRetryStatusTerminal"]


class BetaManagedAgentsRetryStatusTerminal(BaseModel):
    """The failure cannot be recovered from; the session ends."""

    type: Literal["terminal"]
