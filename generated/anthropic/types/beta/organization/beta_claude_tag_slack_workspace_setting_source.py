# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagSlackWorkspaceSettingSource"]


class BetaClaudeTagSlackWorkspaceSettingSource(BaseModel):
    """The setting comes from a Slack workspace."""

    slack_workspace_id: str

    type: Literal["slack_workspace"]
