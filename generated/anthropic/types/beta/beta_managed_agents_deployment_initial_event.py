# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_deployment_system_message_event import BetaManagedAgentsDeploymentSystemMessageEvent
from .beta_managed_agents_deployment_user_define_outcome_event import (
    BetaManagedAgentsDeploymentUserDefineOutcomeEvent,
)
from .beta_managed_agents_deployment_user_message_event import BetaManagedAgentsDeploymentUserMessageEvent

__all__ = ["BetaManagedAgentsDeploymentInitialEvent"]

BetaManagedAgentsDeploymentInitialEvent: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsDeploymentUserMessageEvent,
        BetaManagedAgentsDeploymentUserDefineOutcomeEvent,
        BetaManagedAgentsDeploymentSystemMessageEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""An event that each session of a deployment starts with."""
