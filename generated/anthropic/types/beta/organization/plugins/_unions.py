# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "beta_deleted_plugin_installation_setting:Target": (
        "type",
        {
            "organization": "anthropic.types.beta.organization:BetaPluginTargetOrganization",
            "rbac_group": "anthropic.types.beta.organization:BetaPluginTargetRBACGroup",
            "organization_member": "anthropic.types.beta.organization:BetaPluginTargetOrganizationMember",
        },
    ),
    "beta_plugin_installation_setting:Target": (
        "type",
        {
            "organization": "anthropic.types.beta.organization:BetaPluginTargetOrganization",
            "rbac_group": "anthropic.types.beta.organization:BetaPluginTargetRBACGroup",
            "organization_member": "anthropic.types.beta.organization:BetaPluginTargetOrganizationMember",
        },
    ),
    "beta_plugin_share:Target": (
        "type",
        {
            "organization": "anthropic.types.beta.organization:BetaPluginTargetOrganization",
            "rbac_group": "anthropic.types.beta.organization:BetaPluginTargetRBACGroup",
            "organization_member": "anthropic.types.beta.organization:BetaPluginTargetOrganizationMember",
        },
    ),
    "beta_plugin_version:CreatedBy": (
        "type",
        {
            "user_actor": "anthropic.types.beta.organization:BetaPluginUserActor",
            "api_actor": "anthropic.types.beta.organization:BetaPluginAPIActor",
        },
    ),
}
