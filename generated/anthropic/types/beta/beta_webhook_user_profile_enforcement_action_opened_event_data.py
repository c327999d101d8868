# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookUserProfileEnforcementActionOpenedEventData"]


class BetaWebhookUserProfileEnforcementActionOpenedEventData(BaseModel):
    """An enforcement action was opened against a user profile."""

    id: str
    """ID of the user profile. Fetch it to see its present state."""

    enforcement_action_id: str

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["user_profile.enforcement_action_opened"]
