# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsRedactedBlock"]


class BetaManagedAgentsRedactedBlock(BaseModel):
    """Stands where content of a message is withheld, because a policy for the model demands it."""

    type: Literal["redacted"]
