# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsMCPConnectionFailedError", "RetryStatus"]

RetryStatus: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsRetryStatusRetrying",
        "beta_sessions_types.BetaManagedAgentsRetryStatusExhausted",
        "beta_sessions_types.BetaManagedAgentsRetryStatusTerminal",
    ],
    PropertyInfo(discriminator="type"),
]
"""What happens after a failure: it is tried again, retries are used up, or there is no way to go on."""


class BetaManagedAgentsMCPConnectionFailedError(BaseModel):
    """An MCP server cannot be reached."""

    mcp_server_name: str
    """The server that failed, by its name in the agent's configuration."""

    message: str
    """The failure in words, for people to read. Its wording may change."""

    retry_status: RetryStatus
    """Whether the operation is tried again."""

    type: Literal["mcp_connection_failed_error"]
