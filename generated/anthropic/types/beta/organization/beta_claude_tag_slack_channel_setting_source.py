# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagSlackChannelSettingSource"]


class BetaClaudeTagSlackChannelSettingSource(BaseModel):
    """The setting comes from a Slack channel."""

    slack_channel_id: str

    type: Literal["slack_channel"]
