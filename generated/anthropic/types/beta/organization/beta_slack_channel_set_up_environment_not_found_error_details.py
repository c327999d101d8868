# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails"]


class BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails(BaseModel):
    """The environment for setting up the Slack channel does not exist."""

    error_code: Literal["slack_channel_set_up_environment_not_found"]

    slack_channel_id: str
