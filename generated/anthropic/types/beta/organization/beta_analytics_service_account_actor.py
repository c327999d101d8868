# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsServiceAccountActor"]


class BetaAnalyticsServiceAccountActor(BaseModel):
    """Service account that caused the usage."""

    service_account_id: str

    type: Literal["service_account_actor"]
