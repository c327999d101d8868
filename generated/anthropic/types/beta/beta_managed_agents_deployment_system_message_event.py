# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsDeploymentSystemMessageEvent"]


class BetaManagedAgentsDeploymentSystemMessageEvent(BaseModel):
    """Instructions to the agent with the authority of the system prompt, from this point of the conversation
    on. They add to the system prompt, which stays.
    """

    content: List[beta_types.BetaManagedAgentsSystemContentBlock]
    """The instructions, as text blocks."""

    type: Literal["system.message"]
