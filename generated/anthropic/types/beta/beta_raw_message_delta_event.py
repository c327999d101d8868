# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaRawMessageDeltaEvent", "Delta"]


class Delta(BaseModel):
    """The fields of the message that become known at its end."""

    container: Optional[beta_types.BetaContainer] = None
    """Container in which server tools ran code. Null when none was used."""

    stop_details: Optional[beta_types.BetaRefusalStopDetails] = None
    """More about a `refusal`. Null for every other stop reason."""

    stop_reason: Optional[beta_types.BetaStopReason] = None
    """Why the model stopped."""

    stop_sequence: Optional[str] = None
    """Which of the stop sequences was met, if one was."""


class BetaRawMessageDeltaEvent(BaseModel):
    """Says how the answer ended, after its last block."""

    context_management: Optional[beta_types.BetaContextManagementResponse] = None
    """What was cleared from the conversation before the model saw it. Null when the request has no
    `context_management`.
    """

    delta: Delta
    """How the answer ended: the fields of the message that were open until now."""

    type: Literal["message_delta"]

    usage: beta_types.BetaMessageDeltaUsage
    """Totals for the whole request up to now, not only for this event."""

    input_transformations: Optional[List[beta_types.BetaInputTransformation]] = None
    """What the service changed in the input, or let pass, before the model saw it. Null when there is nothing
    to report.
    """
