# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_agent_message_preview import BetaManagedAgentsAgentMessagePreview
from .beta_managed_agents_agent_thinking_preview import BetaManagedAgentsAgentThinkingPreview

__all__ = ["BetaManagedAgentsStartEventPreview"]

BetaManagedAgentsStartEventPreview: TypeAlias = Annotated[
    Union[BetaManagedAgentsAgentMessagePreview, BetaManagedAgentsAgentThinkingPreview],
    PropertyInfo(discriminator="type"),
]
"""The event that a preview is for, by type and ID."""
