# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTunnelToken"]


class BetaTunnelToken(BaseModel):
    """The secret with which your side of a tunnel connects."""

    id: str
    """Identifies the present token; it changes when the token is replaced."""

    tunnel_token: str
    """The secret itself. Whoever has it can connect in your place."""

    type: Literal["tunnel_token"]
