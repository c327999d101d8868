# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagSlackParentChannelSettingSource"]


class BetaClaudeTagSlackParentChannelSettingSource(BaseModel):
    """The setting comes from the parent of the Slack channel."""

    slack_channel_id: str
    """ID of the parent channel."""

    type: Literal["slack_parent_channel"]
