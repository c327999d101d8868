# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsCredentialHostUnreachableError", "RetryStatus"]

RetryStatus: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsRetryStatusRetrying",
        "beta_sessions_types.BetaManagedAgentsRetryStatusExhausted",
        "beta_sessions_types.BetaManagedAgentsRetryStatusTerminal",
    ],
    PropertyInfo(discriminator="type"),
]
"""What happens after a failure: it is tried again, retries are used up, or there is no way to go on."""


class BetaManagedAgentsCredentialHostUnreachableError(BaseModel):
    """A credential for an environment variable is meant for a host that the network settings of the
    environment do not allow.
    """

    credential_id: str
    """The credential that names the host."""

    message: str
    """The failure in words, for people to read. Its wording may change."""

    retry_status: RetryStatus
    """Whether the operation is tried again."""

    type: Literal["credential_host_unreachable_error"]

    vault_id: str
    """The vault that has the credential."""
