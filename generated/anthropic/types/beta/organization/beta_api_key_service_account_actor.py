# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAPIKeyServiceAccountActor"]


class BetaAPIKeyServiceAccountActor(BaseModel):
    """The key acts as a service account."""

    service_account_id: str

    type: Literal["service_account_actor"]
