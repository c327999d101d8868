# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsServiceAccountExecutionIdentityParams"]


class BetaManagedAgentsServiceAccountExecutionIdentityParams(TypedDict, total=False):
    """The agent is to act under a service account."""

    type: Required[Literal["service_account"]]
