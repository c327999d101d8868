# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeCodeRBACGroupDefaultManagedSettings"]


class BetaClaudeCodeRBACGroupDefaultManagedSettings(BaseModel):
    """Default managed settings of Claude Code, for members to whom the settings of no RBAC group apply."""

    type: Literal["claude_code_rbac_group_default_managed_settings"]

    settings: Optional[Dict[str, object]] = None
    """Settings of Claude Code, as a JSON object; null when there are none."""

    updated_at: Optional[datetime] = None
    """When the default last changed, in UTC; null when it was never set."""
