# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSlackChannelSetUpSettingsRefusedErrorDetails"]


class BetaSlackChannelSetUpSettingsRefusedErrorDetails(BaseModel):
    """The settings for the Slack channel were refused, so it was not set up."""

    error_code: Literal["slack_channel_set_up_settings_refused"]

    slack_channel_id: str
