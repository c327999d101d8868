# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from anthropic.types.beta.sessions.beta_managed_agents_system_message_event_params import (
    BetaManagedAgentsSystemMessageEventParams,
)
from anthropic.types.beta.sessions.beta_managed_agents_user_define_outcome_event_params import (
    BetaManagedAgentsUserDefineOutcomeEventParams,
)
from anthropic.types.beta.sessions.beta_managed_agents_user_message_event_params import (
    BetaManagedAgentsUserMessageEventParams,
)

__all__ = ["BetaManagedAgentsDeploymentInitialEventParams"]

BetaManagedAgentsDeploymentInitialEventParams: TypeAlias = Union[
    BetaManagedAgentsUserMessageEventParams,
    BetaManagedAgentsUserDefineOutcomeEventParams,
    BetaManagedAgentsSystemMessageEventParams,
]
"""An event to send to each session of a deployment when it starts."""
