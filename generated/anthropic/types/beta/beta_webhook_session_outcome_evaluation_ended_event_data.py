# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionOutcomeEvaluationEndedEventData"]


class BetaWebhookSessionOutcomeEvaluationEndedEventData(BaseModel):
    """The work of a session was judged against the outcome that was set for it; the session says with which
    result.
    """

    id: str
    """ID of the session. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["session.outcome_evaluation_ended"]

    workspace_id: str
    """Workspace that the resource belongs to."""
