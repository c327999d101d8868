# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeCodeManagedSettingsRBACGroupsMode"]


class BetaClaudeCodeManagedSettingsRBACGroupsMode(BaseModel):
    """Managed settings differ by RBAC group."""

    type: Literal["rbac_groups"]
