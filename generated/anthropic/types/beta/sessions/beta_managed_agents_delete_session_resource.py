# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsDeleteSessionResource"]


class BetaManagedAgentsDeleteSessionResource(BaseModel):
    """Confirms that a resource was removed from a session."""

    id: str
    """The resource that was removed."""

    type: Literal["session_resource_deleted"]
