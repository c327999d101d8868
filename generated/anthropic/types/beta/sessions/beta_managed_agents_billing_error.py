# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsBillingError", "RetryStatus"]

RetryStatus: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsRetryStatusRetrying",
        "beta_sessions_types.BetaManagedAgentsRetryStatusExhausted",
        "beta_sessions_types.BetaManagedAgentsRetryStatusTerminal",
    ],
    PropertyInfo(discriminator="type"),
]
"""What happens after a failure: it is tried again, retries are used up, or there is no way to go on."""


class BetaManagedAgentsBillingError(BaseModel):
    """The account cannot pay for the request, for lack of credit or because of a spending limit. Trying again
    fails until that is settled.
    """

    message: str
    """The failure in words, for people to read. Its wording may change."""

    retry_status: RetryStatus
    """Whether the operation is tried again."""

    type: Literal["billing_error"]
