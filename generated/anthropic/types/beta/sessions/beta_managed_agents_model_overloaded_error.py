# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsModelOverloadedError", "RetryStatus"]

RetryStatus: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsRetryStatusRetrying",
        "beta_sessions_types.BetaManagedAgentsRetryStatusExhausted",
        "beta_sessions_types.BetaManagedAgentsRetryStatusTerminal",
    ],
    PropertyInfo(discriminator="type"),
]
"""What happens after a failure: it is tried again, retries are used up, or there is no way to go on."""


class BetaManagedAgentsModelOverloadedError(BaseModel):
    """The model has too much to do at the moment to take the request, and trying again did not help."""

    message: str
    """The failure in words, for people to read. Its wording may change."""

    retry_status: RetryStatus
    """Whether the operation is tried again."""

    type: Literal["model_overloaded_error"]
