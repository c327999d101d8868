# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaClaudeTagSlackChannel"]


class BetaClaudeTagSlackChannel(BaseModel):
    """A Slack channel that Claude Tag has settings for."""

    id: str
    """ID of the entry of the channel. The ID that Slack gave is in `slack`."""

    created_at: datetime
    """When the entry of the channel was created, in UTC."""

    settings: beta_organization_types.BetaClaudeTagSettings
    """Settings of the channel, with the inherited ones where `include_inherited` asks for them."""

    slack: beta_organization_types.BetaClaudeTagSlackChannelIdentifiers
    """Which channel it is, by the IDs that Slack gave."""

    sources: beta_organization_types.BetaClaudeTagSettingSources
    """Where each setting comes from."""

    type: Literal["slack_channel"]

    updated_at: datetime
    """When the entry of the channel last changed, in UTC."""
