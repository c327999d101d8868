# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsServiceAccountExecutionIdentity"]


class BetaManagedAgentsServiceAccountExecutionIdentity(BaseModel):
    """The agent acts under a service account."""

    type: Literal["service_account"]
