# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsDeployment"]


class BetaManagedAgentsDeployment(BaseModel):
    """A standing task for an agent: what to run, where, with which input, and when.

    Each run starts a new session from it.
    """

    id: str
    """ID by which runs are started and looked up."""

    agent: beta_types.BetaManagedAgentsAgentReference
    """Agent that runs, in a fixed version."""

    archived_at: Optional[datetime] = None
    """When the deployment was archived; null while it can run."""

    created_at: datetime
    """When the deployment was created."""

    description: Optional[str] = None
    """What the deployment is for, in your own words. Null if none was given."""

    environment_id: str
    """Environment that the sessions run in."""

    initial_events: List[beta_types.BetaManagedAgentsDeploymentInitialEvent]
    """Events that each new session starts with: the task of the agent."""

    metadata: Dict[str, str]
    """Your own key-value pairs, at most 16. The service stores them and gives them no meaning."""

    name: str
    """Name for people to recognize the deployment by."""

    paused_reason: Optional[beta_types.BetaManagedAgentsDeploymentPausedReason] = None
    """Why the deployment is paused; null while it is active."""

    resources: List[beta_types.BetaManagedAgentsSessionResourceConfig]
    """Files, repositories and memory stores that each session gets."""

    schedule: Optional[beta_types.BetaManagedAgentsSchedule] = None
    """When runs start by themselves. Null if they are only started by a call."""

    status: beta_types.BetaManagedAgentsDeploymentStatus
    """Whether the schedule is in force."""

    type: Literal["deployment"]

    updated_at: datetime
    """When the deployment was last changed."""

    vault_ids: List[str]
    """Vaults whose credentials each session can use, for example for its MCP servers."""

    budget: Optional[beta_types.BetaManagedAgentsBudgetLimit] = None
    """What each session that the deployment starts may cost. Null if that is not limited."""
