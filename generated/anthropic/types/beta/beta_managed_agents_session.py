# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSession"]


class BetaManagedAgentsSession(BaseModel):
    """A running instance of an agent in an environment, with its conversation, files and
    history.

    Work is started by sending events, and its course is observed in the events that the
    session produces. The context of the conversation and the state of the container are kept
    between turns.
    """

    id: str

    agent: beta_types.BetaManagedAgentsSessionAgent
    """The agent as this session runs it: a copy made at creation, with overrides and later updates of the
    session applied. New versions of the agent do not affect it.
    """

    archived_at: Optional[datetime] = None
    """When the session was archived; null while it is not."""

    budget: Optional[beta_types.BetaManagedAgentsBudgetLimit] = None
    """Most that the session may spend. Null when nothing limits it."""

    created_at: datetime

    environment_id: str
    """Environment that the container of the session was set up from."""

    metadata: Dict[str, str]
    """Your own key-value pairs, kept along with the session and not shown to the agent."""

    outcome_evaluations: List[beta_types.BetaManagedAgentsOutcomeEvaluationResource]
    """State of each outcome that was defined in the session: whether it has been reached, and why. Empty when
    none was defined.
    """

    resources: List[beta_sessions_types.BetaManagedAgentsSessionResource]
    """Files, repositories and memory stores that are mounted in the container."""

    stats: beta_types.BetaManagedAgentsSessionStats
    """How long the session has existed and worked."""

    status: Literal["rescheduling", "running", "idle", "terminated"]
    """What the session is doing: waiting for input, working, waiting to try again, or ended."""

    title: Optional[str] = None
    """Title for people to recognize the session by. Null when it has none."""

    type: Literal["session"]

    updated_at: datetime
    """When the session last changed."""

    usage: beta_types.BetaManagedAgentsSessionUsage
    """Tokens, tool requests and cost so far, over all threads."""

    vault_ids: List[str]
    """Vaults whose credentials the session uses to sign in to MCP servers and other services, as named at its
    creation. Empty when none were.
    """

    deployment_id: Optional[str] = None
    """Deployment that started the session; null when it was created directly."""
