# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookUserProfileEnforcementActionResolvedEventData"]


class BetaWebhookUserProfileEnforcementActionResolvedEventData(BaseModel):
    """An enforcement action against a user profile was resolved."""

    id: str
    """ID of the user profile. Fetch it to see its present state."""

    enforcement_action_id: str

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["user_profile.enforcement_action_resolved"]
