# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSlackChannelSetUpSettingsConflictErrorDetails"]


class BetaSlackChannelSetUpSettingsConflictErrorDetails(BaseModel):
    """The settings for the Slack channel conflict with others, so it was not set up."""

    error_code: Literal["slack_channel_set_up_settings_conflict"]

    slack_channel_id: str
