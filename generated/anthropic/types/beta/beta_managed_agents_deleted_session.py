# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsDeletedSession"]


class BetaManagedAgentsDeletedSession(BaseModel):
    """Confirms that a session is gone."""

    id: str
    """The session that was deleted."""

    type: Literal["session_deleted"]
