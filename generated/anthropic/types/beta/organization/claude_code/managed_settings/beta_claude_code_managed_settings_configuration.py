# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.claude_code import (
    managed_settings as beta_organization_claude_code_managed_settings_types,
)

__all__ = ["BetaClaudeCodeManagedSettingsConfiguration"]


class BetaClaudeCodeManagedSettingsConfiguration(BaseModel):
    """How managed settings of Claude Code are assigned to the members of an organization."""

    mode: beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsMode
    """Whether the settings are those of the whole organization, or differ by RBAC group."""

    rbac_group_order: List[str]
    """IDs of the RBAC groups, in the order in which their settings are considered."""

    rbac_group_order_version: str
    """Version of the order. Send it along with a new order, so that no change made in between is
    overwritten.
    """

    type: Literal["claude_code_managed_settings_configuration"]

    mode_updated_at: Optional[datetime] = None
    """When the mode last changed, in UTC; null when it never has."""
