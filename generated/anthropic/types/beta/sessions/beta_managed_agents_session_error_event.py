# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSessionErrorEvent", "Error"]

Error: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsUnknownError",
        "beta_sessions_types.BetaManagedAgentsModelOverloadedError",
        "beta_sessions_types.BetaManagedAgentsModelRateLimitedError",
        "beta_sessions_types.BetaManagedAgentsModelRequestFailedError",
        "beta_sessions_types.BetaManagedAgentsMCPConnectionFailedError",
        "beta_sessions_types.BetaManagedAgentsMCPAuthenticationFailedError",
        "beta_sessions_types.BetaManagedAgentsBillingError",
        "beta_sessions_types.BetaManagedAgentsCredentialHostUnreachableError",
        "beta_sessions_types.BetaManagedAgentsCompactionLimitReachedErrorObject",
        "beta_sessions_types.BetaManagedAgentsRepositoryAuthenticationErrorObject",
        "beta_sessions_types.BetaManagedAgentsRepositoryCheckoutErrorObject",
        "beta_sessions_types.BetaManagedAgentsRepositoryCloneErrorObject",
        "beta_sessions_types.BetaManagedAgentsRepositoryForbiddenErrorObject",
        "beta_sessions_types.BetaManagedAgentsRepositoryNotFoundErrorObject",
        "beta_sessions_types.BetaManagedAgentsToolUseLimitReachedErrorObject",
    ],
    PropertyInfo(discriminator="type"),
]
"""What went wrong, and what is being done about it."""


class BetaManagedAgentsSessionErrorEvent(BaseModel):
    """Something went wrong during the work. `retry_status` of the error tells whether the session goes on by
    itself.
    """

    id: str

    error: Error
    """What went wrong, and what is being done about it."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["session.error"]
