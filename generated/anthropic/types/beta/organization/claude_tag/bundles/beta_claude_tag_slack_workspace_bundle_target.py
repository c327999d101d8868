# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagSlackWorkspaceBundleTarget"]


class BetaClaudeTagSlackWorkspaceBundleTarget(BaseModel):
    """A bundle applies to a Slack workspace."""

    id: str
    """ID of the target."""

    created_at: datetime
    """When the bundle was attached, in UTC."""

    slack_workspace_id: str

    type: Literal["slack_workspace"]
