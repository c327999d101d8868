# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_claude_code_managed_settings_organization_mode_param import (
    BetaClaudeCodeManagedSettingsOrganizationModeParam,
)
from .beta_claude_code_managed_settings_rbac_groups_mode_param import (
    BetaClaudeCodeManagedSettingsRBACGroupsModeParam,
)

__all__ = ["BetaClaudeCodeManagedSettingsModeParam"]

BetaClaudeCodeManagedSettingsModeParam: TypeAlias = Union[
    BetaClaudeCodeManagedSettingsOrganizationModeParam, BetaClaudeCodeManagedSettingsRBACGroupsModeParam
]
"""How managed settings of Claude Code are assigned: to the whole organization, or by RBAC group."""
