# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaClaudeTagSlackWorkspace"]


class BetaClaudeTagSlackWorkspace(BaseModel):
    """A Slack workspace of Claude Tag, with its settings."""

    id: str
    """ID of the entry of the workspace. The ID that Slack gave is in `slack`."""

    created_at: datetime
    """When the entry of the workspace was created, in UTC."""

    settings: beta_organization_types.BetaClaudeTagSettings
    """Settings of the workspace, with the inherited ones where `include_inherited` asks for them."""

    slack: beta_organization_types.BetaClaudeTagSlackWorkspaceIdentifiers
    """Which workspace it is, by the ID that Slack gave."""

    sources: beta_organization_types.BetaClaudeTagSettingSources
    """Where each setting comes from."""

    type: Literal["slack_workspace"]

    updated_at: datetime
    """When the entry of the workspace last changed, in UTC."""
