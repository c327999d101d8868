# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionRequiresAction"]


class BetaManagedAgentsSessionRequiresAction(BaseModel):
    """The agent cannot go on before you answer some of its tool calls, with a result or a confirmation."""

    event_ids: List[str]
    """The calls that wait for your answer, by the `id` of their events. Work resumes when all of them are
    answered; until then each answer brings another `session.status_idle` with those that are left.
    """

    type: Literal["requires_action"]
