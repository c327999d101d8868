# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsUnknownRunError"]


class BetaManagedAgentsUnknownRunError(BaseModel):
    """The cause is none of those that have a type of their own."""

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["unknown_error"]
