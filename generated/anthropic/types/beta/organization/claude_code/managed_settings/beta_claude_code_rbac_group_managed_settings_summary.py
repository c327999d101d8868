# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.claude_code import (
    managed_settings as beta_organization_claude_code_managed_settings_types,
)

__all__ = ["BetaClaudeCodeRBACGroupManagedSettingsSummary"]


class BetaClaudeCodeRBACGroupManagedSettingsSummary(BaseModel):
    """An RBAC group that has managed settings of Claude Code, without the settings themselves."""

    created_at: datetime
    """When the settings of the group were created, in UTC."""

    rbac_group_id: str

    rbac_group_status: beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupStatus
    """Whether the group still exists."""

    type: Literal["claude_code_rbac_group_managed_settings_summary"]

    updated_at: datetime
    """When the settings last changed, in UTC."""
