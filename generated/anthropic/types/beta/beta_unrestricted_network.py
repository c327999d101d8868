# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaUnrestrictedNetwork"]


class BetaUnrestrictedNetwork(BaseModel):
    """Lets the container reach the whole internet, apart from what the service blocks for safety."""

    type: Literal["unrestricted"]
