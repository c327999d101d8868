# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_claude_code_managed_settings_configuration import BetaClaudeCodeManagedSettingsConfiguration
    from .beta_claude_code_managed_settings_mode import BetaClaudeCodeManagedSettingsMode
    from .beta_claude_code_managed_settings_mode_param import BetaClaudeCodeManagedSettingsModeParam
    from .beta_claude_code_managed_settings_organization_mode import (
        BetaClaudeCodeManagedSettingsOrganizationMode,
    )
    from .beta_claude_code_managed_settings_organization_mode_param import (
        BetaClaudeCodeManagedSettingsOrganizationModeParam,
    )
    from .beta_claude_code_managed_settings_rbac_groups_mode import (
        BetaClaudeCodeManagedSettingsRBACGroupsMode,
    )
    from .beta_claude_code_managed_settings_rbac_groups_mode_param import (
        BetaClaudeCodeManagedSettingsRBACGroupsModeParam,
    )
    from .beta_claude_code_rbac_group_default_managed_settings import (
        BetaClaudeCodeRBACGroupDefaultManagedSettings,
    )
    from .beta_claude_code_rbac_group_managed_settings import BetaClaudeCodeRBACGroupManagedSettings
    from .beta_claude_code_rbac_group_managed_settings_summary import (
        BetaClaudeCodeRBACGroupManagedSettingsSummary,
    )
    from .beta_claude_code_rbac_group_status import BetaClaudeCodeRBACGroupStatus
    from .beta_claude_code_rbac_group_status_active import BetaClaudeCodeRBACGroupStatusActive
    from .beta_claude_code_rbac_group_status_deleted import BetaClaudeCodeRBACGroupStatusDeleted
    from .beta_claude_code_rbac_group_status_unknown import BetaClaudeCodeRBACGroupStatusUnknown
    from .beta_deleted_claude_code_rbac_group_managed_settings import (
        BetaDeletedClaudeCodeRBACGroupManagedSettings,
    )
    from .configuration_update_params import ConfigurationUpdateParams
    from .rbac_group_default_update_params import RBACGroupDefaultUpdateParams
    from .rbac_group_list_params import RBACGroupListParams
    from .rbac_group_set_params import RBACGroupSetParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaClaudeCodeManagedSettingsConfiguration",
    "BetaClaudeCodeManagedSettingsMode",
    "BetaClaudeCodeManagedSettingsModeParam",
    "BetaClaudeCodeManagedSettingsOrganizationMode",
    "BetaClaudeCodeManagedSettingsOrganizationModeParam",
    "BetaClaudeCodeManagedSettingsRBACGroupsMode",
    "BetaClaudeCodeManagedSettingsRBACGroupsModeParam",
    "BetaClaudeCodeRBACGroupDefaultManagedSettings",
    "BetaClaudeCodeRBACGroupManagedSettings",
    "BetaClaudeCodeRBACGroupManagedSettingsSummary",
    "BetaClaudeCodeRBACGroupStatus",
    "BetaClaudeCodeRBACGroupStatusActive",
    "BetaClaudeCodeRBACGroupStatusDeleted",
    "BetaClaudeCodeRBACGroupStatusUnknown",
    "BetaDeletedClaudeCodeRBACGroupManagedSettings",
    "ConfigurationUpdateParams",
    "RBACGroupDefaultUpdateParams",
    "RBACGroupListParams",
    "RBACGroupSetParams",
]
