# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["Delta", "RawMessageDeltaEvent"]


class Delta(BaseModel):
    """The fields of the message that become known at its end."""

    container: Optional[types.Container] = None
    """Container in which server tools ran code. Null when none was used."""

    stop_details: Optional[types.RefusalStopDetails] = None
    """More about a `refusal`. Null for every other stop reason."""

    stop_reason: Optional[types.StopReason] = None
    """Why the model stopped."""

    stop_sequence: Optional[str] = None
    """Which of the stop sequences was met, if one was."""


class RawMessageDeltaEvent(BaseModel):
    """Says how the answer ended, after its last block."""

    delta: Delta

    type: Literal["message_delta"]

    usage: types.MessageDeltaUsage
    """Totals for the whole request up to now, not only for this event."""
