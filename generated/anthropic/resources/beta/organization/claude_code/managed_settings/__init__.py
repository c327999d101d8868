# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import configuration as configuration
    from . import managed_settings as managed_settings
    from . import rbac_group_default as rbac_group_default
    from . import rbac_groups as rbac_groups
    from .configuration import (
        AsyncConfiguration,
        AsyncConfigurationWithRawResponse,
        AsyncConfigurationWithStreamingResponse,
        Configuration,
        ConfigurationWithRawResponse,
        ConfigurationWithStreamingResponse,
    )
    from .managed_settings import (
        AsyncManagedSettings,
        AsyncManagedSettingsWithRawResponse,
        AsyncManagedSettingsWithStreamingResponse,
        ManagedSettings,
        ManagedSettingsWithRawResponse,
        ManagedSettingsWithStreamingResponse,
    )
    from .rbac_group_default import (
        AsyncRBACGroupDefault,
        AsyncRBACGroupDefaultWithRawResponse,
        AsyncRBACGroupDefaultWithStreamingResponse,
        RBACGroupDefault,
        RBACGroupDefaultWithRawResponse,
        RBACGroupDefaultWithStreamingResponse,
    )
    from .rbac_groups import (
        AsyncRBACGroups,
        AsyncRBACGroupsWithRawResponse,
        AsyncRBACGroupsWithStreamingResponse,
        RBACGroups,
        RBACGroupsWithRawResponse,
        RBACGroupsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "configuration": "configuration:",
            "managed_settings": "managed_settings:",
            "rbac_group_default": "rbac_group_default:",
            "rbac_groups": "rbac_groups:",
            "AsyncConfiguration": "configuration",
            "AsyncConfigurationWithRawResponse": "configuration",
            "AsyncConfigurationWithStreamingResponse": "configuration",
            "AsyncManagedSettings": "managed_settings",
            "AsyncManagedSettingsWithRawResponse": "managed_settings",
            "AsyncManagedSettingsWithStreamingResponse": "managed_settings",
            "AsyncRBACGroupDefault": "rbac_group_default",
            "AsyncRBACGroupDefaultWithRawResponse": "rbac_group_default",
            "AsyncRBACGroupDefaultWithStreamingResponse": "rbac_group_default",
            "AsyncRBACGroups": "rbac_groups",
            "AsyncRBACGroupsWithRawResponse": "rbac_groups",
            "AsyncRBACGroupsWithStreamingResponse": "rbac_groups",
            "Configuration": "configuration",
            "ConfigurationWithRawResponse": "configuration",
            "ConfigurationWithStreamingResponse": "configuration",
            "ManagedSettings": "managed_settings",
            "ManagedSettingsWithRawResponse": "managed_settings",
            "ManagedSettingsWithStreamingResponse": "managed_settings",
            "RBACGroupDefault": "rbac_group_default",
            "RBACGroupDefaultWithRawResponse": "rbac_group_default",
            "RBACGroupDefaultWithStreamingResponse": "rbac_group_default",
            "RBACGroups": "rbac_groups",
            "RBACGroupsWithRawResponse": "rbac_groups",
            "RBACGroupsWithStreamingResponse": "rbac_groups",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncConfiguration",
    "AsyncConfigurationWithRawResponse",
    "AsyncConfigurationWithStreamingResponse",
    "AsyncManagedSettings",
    "AsyncManagedSettingsWithRawResponse",
    "AsyncManagedSettingsWithStreamingResponse",
    "AsyncRBACGroupDefault",
    "AsyncRBACGroupDefaultWithRawResponse",
    "AsyncRBACGroupDefaultWithStreamingResponse",
    "AsyncRBACGroups",
    "AsyncRBACGroupsWithRawResponse",
    "AsyncRBACGroupsWithStreamingResponse",
    "Configuration",
    "ConfigurationWithRawResponse",
    "ConfigurationWithStreamingResponse",
    "ManagedSettings",
    "ManagedSettingsWithRawResponse",
    "ManagedSettingsWithStreamingResponse",
    "RBACGroupDefault",
    "RBACGroupDefaultWithRawResponse",
    "RBACGroupDefaultWithStreamingResponse",
    "RBACGroups",
    "RBACGroupsWithRawResponse",
    "RBACGroupsWithStreamingResponse",
]
