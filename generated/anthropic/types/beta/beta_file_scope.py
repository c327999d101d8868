# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaFileScope"]


class BetaFileScope(BaseModel):
    """What a file belongs to; a session is the only kind."""

    id: str
    """ID of the session."""

    type: Literal["session"]
