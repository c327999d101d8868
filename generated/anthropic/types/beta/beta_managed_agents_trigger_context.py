# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_manual_trigger_context import BetaManagedAgentsManualTriggerContext
from .beta_managed_agents_schedule_trigger_context import BetaManagedAgentsScheduleTriggerContext

__all__ = ["BetaManagedAgentsTriggerContext"]

BetaManagedAgentsTriggerContext: TypeAlias = Annotated[
    Union[BetaManagedAgentsScheduleTriggerContext, BetaManagedAgentsManualTriggerContext],
    PropertyInfo(discriminator="type"),
]
"""What started a run: the schedule of the deployment, or a call."""
