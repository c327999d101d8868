# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsBranchCheckout"]


class BetaManagedAgentsBranchCheckout(BaseModel):
    """A branch, by its name."""

    name: str
    """Name of the branch, of 1 to 255 characters."""

    type: Literal["branch"]
