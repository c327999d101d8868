# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsRepositoryNotFoundErrorObject", "RetryStatus"]

RetryStatus: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsRetryStatusRetrying",
        "beta_sessions_types.BetaManagedAgentsRetryStatusExhausted",
        "beta_sessions_types.BetaManagedAgentsRetryStatusTerminal",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether the operation is tried again."""


class BetaManagedAgentsRepositoryNotFoundErrorObject(BaseModel):
    """A repository does not exist, or is not visible with the credentials."""

    message: str
    """The failure in words, for people to read. Its wording may change."""

    retry_status: RetryStatus
    """Whether the operation is tried again."""

    type: Literal["repository_not_found_error"]

    repository_url: Optional[str] = None
    """Address of the repository; null when it is not known."""
