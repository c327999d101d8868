# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEffortMax"]


class BetaManagedAgentsEffortMax(BaseModel):
    """Most effort the model is capable of, whatever the tokens it takes."""

    type: Literal["max"]
