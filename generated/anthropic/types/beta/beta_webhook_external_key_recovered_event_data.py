# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookExternalKeyRecoveredEventData"]


class BetaWebhookExternalKeyRecoveredEventData(BaseModel):
    """An external key that had failed can be used again."""

    id: str
    """ID of the external key. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["external_key.recovered"]
