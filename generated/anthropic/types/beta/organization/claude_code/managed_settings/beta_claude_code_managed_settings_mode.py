# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_claude_code_managed_settings_organization_mode import BetaClaudeCodeManagedSettingsOrganizationMode
from .beta_claude_code_managed_settings_rbac_groups_mode import BetaClaudeCodeManagedSettingsRBACGroupsMode

__all__ = ["BetaClaudeCodeManagedSettingsMode"]

BetaClaudeCodeManagedSettingsMode: TypeAlias = Annotated[
    Union[BetaClaudeCodeManagedSettingsOrganizationMode, BetaClaudeCodeManagedSettingsRBACGroupsMode],
    PropertyInfo(discriminator="type"),
]
"""How managed settings of Claude Code are assigned: to the whole organization, or by RBAC group."""
