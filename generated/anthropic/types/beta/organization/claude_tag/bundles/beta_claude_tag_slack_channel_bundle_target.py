# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagSlackChannelBundleTarget"]


class BetaClaudeTagSlackChannelBundleTarget(BaseModel):
    """A bundle applies to a Slack channel."""

    id: str
    """ID of the target."""

    created_at: datetime
    """When the bundle was attached, in UTC."""

    slack_channel_id: str

    type: Literal["slack_channel"]
