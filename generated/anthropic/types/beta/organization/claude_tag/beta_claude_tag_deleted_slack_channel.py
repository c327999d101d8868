# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagDeletedSlackChannel"]


class BetaClaudeTagDeletedSlackChannel(BaseModel):
    """Confirms that the settings of Claude Tag for a Slack channel were deleted."""

    id: str
    """ID of the entry that was deleted."""

    type: Literal["slack_channel_deleted"]
