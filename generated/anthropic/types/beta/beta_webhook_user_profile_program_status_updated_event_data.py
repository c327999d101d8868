# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookUserProfileProgramStatusUpdatedEventData"]


class BetaWebhookUserProfileProgramStatusUpdatedEventData(BaseModel):
    """The status of a user profile in a program changed."""

    id: str
    """ID of the user profile. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["user_profile.program_status_updated"]
