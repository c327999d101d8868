# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagSlackWorkspaceIdentifiers"]


class BetaClaudeTagSlackWorkspaceIdentifiers(BaseModel):
    """Identifies a Slack workspace by the ID that Slack gave."""

    workspace_id: str
    """ID that Slack gave the workspace."""
