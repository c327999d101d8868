# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSessionWorkData"]


class BetaSessionWorkData(BaseModel):
    """Work that consists of running the tools of a session."""

    id: str
    """ID of the session."""

    type: Literal["session"]
