# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaClaudeTagSettings"]


class BetaClaudeTagSettings(BaseModel):
    """Settings of Claude Tag for a Slack channel or workspace."""

    enabled: Optional[bool] = None
    """Whether Claude Tag is on. Null when it is not set."""

    environment_id: Optional[str] = None
    """ID of the environment that Claude works in. Null when it is not set."""

    guest_policy: Optional[beta_organization_types.BetaClaudeTagGuestPolicy] = None
    """What guests in Slack may do. Null when it is not set."""

    instructions: Optional[str] = None
    """Instructions for Claude, in words of your own. Null when it is not set."""

    model: Optional[str] = None
    """Model that answers. Null when it is not set."""

    reply_mode: Optional[beta_organization_types.BetaClaudeTagReplyMode] = None
    """When and where Claude replies. Null when it is not set."""
