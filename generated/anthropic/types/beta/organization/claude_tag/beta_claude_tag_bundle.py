# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagBundle"]


class BetaClaudeTagBundle(BaseModel):
    """A named set of instructions for Claude that applies in the Slack channels and workspaces it is attached
    to.
    """

    id: str
    """ID of the bundle."""

    created_at: datetime
    """When the bundle was created, in UTC."""

    display_name: str
    """Name of the bundle, for people to read."""

    type: Literal["bundle"]

    updated_at: datetime
    """When the bundle last changed, in UTC."""

    description: Optional[str] = None
    """What the bundle is for; null when that was not given."""

    instructions: Optional[str] = None
    """Instructions for Claude where the bundle applies; null when there are none."""
