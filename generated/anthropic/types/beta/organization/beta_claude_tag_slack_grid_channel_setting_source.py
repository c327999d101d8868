# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaClaudeTagSlackGridChannelSettingSource"]


class BetaClaudeTagSlackGridChannelSettingSource(BaseModel):
    """The setting comes from a channel of a Slack Enterprise Grid."""

    slack: beta_organization_types.BetaClaudeTagSlackChannelIdentifiers
    """Which channel it is, by the IDs that Slack gave."""

    type: Literal["slack_grid_channel"]
