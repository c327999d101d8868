# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsFederatedActorAzureProvider"]


class BetaAnalyticsFederatedActorAzureProvider(BaseModel):
    """Identity from Azure."""

    subscription_id: str
    """ID of the Azure subscription."""

    type: Literal["azure"]
