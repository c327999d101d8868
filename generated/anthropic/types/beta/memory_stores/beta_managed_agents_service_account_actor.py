# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsServiceAccountActor"]


class BetaManagedAgentsServiceAccountActor(BaseModel):
    """A service account: an identity that workloads use instead of a person's."""

    service_account_id: str
    """The service account that made the change."""

    type: Literal["service_account_actor"]
