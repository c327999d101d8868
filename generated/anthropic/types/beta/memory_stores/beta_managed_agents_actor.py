# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_api_actor import BetaManagedAgentsAPIActor
from .beta_managed_agents_service_account_actor import BetaManagedAgentsServiceAccountActor
from .beta_managed_agents_session_actor import BetaManagedAgentsSessionActor
from .beta_managed_agents_user_actor import BetaManagedAgentsUserActor

__all__ = ["BetaManagedAgentsActor"]

BetaManagedAgentsActor: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsSessionActor,
        BetaManagedAgentsAPIActor,
        BetaManagedAgentsUserActor,
        BetaManagedAgentsServiceAccountActor,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made a change: an agent in a session, a caller with an API key, a person, or a service account."""
