# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaClaudeTagSettingSources"]


class BetaClaudeTagSettingSources(BaseModel):
    """Where each setting of a Slack channel or workspace comes from."""

    instructions: List[beta_organization_types.BetaClaudeTagSettingSource]
    """Where the instructions come from. Several sources can add to them."""

    enabled: Optional[beta_organization_types.BetaClaudeTagSettingSource] = None
    """Where the value of `enabled` comes from; null when it has none."""

    environment_id: Optional[beta_organization_types.BetaClaudeTagSettingSource] = None
    """Where the value of `environment_id` comes from; null when it has none."""

    guest_policy: Optional[beta_organization_types.BetaClaudeTagSettingSource] = None
    """Where the value of `guest_policy` comes from; null when it has none."""

    model: Optional[beta_organization_types.BetaClaudeTagSettingSource] = None
    """Where the value of `model` comes from; null when it has none."""

    reply_mode: Optional[beta_organization_types.BetaClaudeTagSettingSource] = None
    """Where the value of `reply_mode` comes from; null when it has none."""
