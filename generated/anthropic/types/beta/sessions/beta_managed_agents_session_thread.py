# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["Agent", "BetaManagedAgentsSessionThread"]

Agent: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsSessionThreadAgent",
        "beta_types.BetaManagedAgentsAdvisor",
        "beta_sessions_types.BetaManagedAgentsInlineAgent",
    ],
    PropertyInfo(discriminator="type"),
]
"""Who works in the thread: an agent, as a copy of its configuration, an agent that was defined for the
session alone, or an advisor.
"""


class BetaManagedAgentsSessionThread(BaseModel):
    """One line of conversation in a session, with an agent and a context of its own.

    The primary thread belongs to the agent of the session. Further threads exist when that
    agent is a coordinator and delegates work; all of them share the container.
    """

    id: str

    agent: Agent
    """Who works in the thread: an agent, as a copy of its configuration, an agent that was defined for the
    session alone, or an advisor.
    """

    archived_at: Optional[datetime] = None
    """When the thread was archived; null while it is not."""

    created_at: datetime

    parent_thread_id: Optional[str] = None
    """Thread whose agent opened this one. Null for the primary thread."""

    session_id: str
    """Session that the thread is part of."""

    stats: Optional[beta_sessions_types.BetaManagedAgentsSessionThreadStats] = None
    """How long the thread has existed and worked. Null when it is not known."""

    status: beta_sessions_types.BetaManagedAgentsSessionThreadStatus
    """What the thread is doing: waiting, working, waiting to try again, or ended."""

    type: Literal["session_thread"]

    updated_at: datetime
    """When the thread last changed."""

    usage: Optional[beta_sessions_types.BetaManagedAgentsSessionThreadUsage] = None
    """Tokens, tool requests and cost of this thread so far. Null when they are not known."""

    workflow_run_id: Optional[str] = None
    """Workflow run that the thread is part of; null when it is part of none."""
