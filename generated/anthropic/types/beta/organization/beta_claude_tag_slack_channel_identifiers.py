# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagSlackChannelIdentifiers"]


class BetaClaudeTagSlackChannelIdentifiers(BaseModel):
    """Identifies a Slack channel by the IDs that Slack gave."""

    channel_id: str
    """ID that Slack gave the channel."""

    workspace_id: str
    """ID that Slack gave the workspace of the channel."""
