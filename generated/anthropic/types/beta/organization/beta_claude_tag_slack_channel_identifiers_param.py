# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeTagSlackChannelIdentifiersParam"]


class BetaClaudeTagSlackChannelIdentifiersParam(TypedDict, total=False):
    """Identifies a Slack channel by the IDs that Slack gave."""

    channel_id: Required[str]
    """ID that Slack gave the channel."""

    workspace_id: Required[str]
    """ID that Slack gave the workspace of the channel."""
