# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaClaudeCodeManagedSettingsConfiguration": "beta_claude_code_managed_settings_configuration",
    "BetaClaudeCodeManagedSettingsMode": "beta_claude_code_managed_settings_mode",
    "BetaClaudeCodeManagedSettingsModeParam": "beta_claude_code_managed_settings_mode_param",
    "BetaClaudeCodeManagedSettingsOrganizationMode": "beta_claude_code_managed_settings_organization_mode",
    "BetaClaudeCodeManagedSettingsOrganizationModeParam": "beta_claude_code_managed_settings_organization_mode_param",
    "BetaClaudeCodeManagedSettingsRBACGroupsMode": "beta_claude_code_managed_settings_rbac_groups_mode",
    "BetaClaudeCodeManagedSettingsRBACGroupsModeParam": "beta_claude_code_managed_settings_rbac_groups_mode_param",
    "BetaClaudeCodeRBACGroupDefaultManagedSettings": "beta_claude_code_rbac_group_default_managed_settings",
    "BetaClaudeCodeRBACGroupManagedSettings": "beta_claude_code_rbac_group_managed_settings",
    "BetaClaudeCodeRBACGroupManagedSettingsSummary": "beta_claude_code_rbac_group_managed_settings_summary",
    "BetaClaudeCodeRBACGroupStatus": "beta_claude_code_rbac_group_status",
    "BetaClaudeCodeRBACGroupStatusActive": "beta_claude_code_rbac_group_status_active",
    "BetaClaudeCodeRBACGroupStatusDeleted": "beta_claude_code_rbac_group_status_deleted",
    "BetaClaudeCodeRBACGroupStatusUnknown": "beta_claude_code_rbac_group_status_unknown",
    "BetaDeletedClaudeCodeRBACGroupManagedSettings": "beta_deleted_claude_code_rbac_group_managed_settings",
    "ConfigurationUpdateParams": "configuration_update_params",
    "RBACGroupDefaultUpdateParams": "rbac_group_default_update_params",
    "RBACGroupListParams": "rbac_group_list_params",
    "RBACGroupSetParams": "rbac_group_set_params",
}
