# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "ComplianceSettingsState": (
        "type",
        {
            "enabled": "ComplianceSettingsStateEnabled",
            "disabled": "ComplianceSettingsStateDisabled",
        },
    ),
    "RBACRoleSource": (
        "type",
        {
            "built_in": "RBACRoleSourceBuiltIn",
            "custom": "RBACRoleSourceCustom",
        },
    ),
    "api_key:Principal": (
        "type",
        {
            "user_actor": "APIKeyUserActor",
            "service_account_actor": "APIKeyServiceAccountActor",
        },
    ),
    "api_key:Scope": (
        "type",
        {
            "organization": "APIKeyOrganizationScope",
            "workspace": "APIKeyWorkspaceScope",
        },
    ),
    "external_key:Attachment": (
        "type",
        {
            "attached": "ExternalKeyAttachedAttachment",
            "unattached": "ExternalKeyUnattachedAttachment",
        },
    ),
    "external_key:ProviderConfig": (
        "type",
        {
            "aws": "AWSExternalKeyConfig",
            "gcp": "GCPExternalKeyConfig",
            "azure": "AzureExternalKeyConfig",
        },
    ),
    "organization_rate_limit:Group": (
        "type",
        {
            "model_group": "OrganizationRateLimitModelGroup",
            "batch": "OrganizationRateLimitBatchGroup",
            "token_count": "OrganizationRateLimitTokenCountGroup",
            "files": "OrganizationRateLimitFilesGroup",
            "skills": "OrganizationRateLimitSkillsGroup",
            "web_search": "OrganizationRateLimitWebSearchGroup",
        },
    ),
    "spend_limit:Scope": (
        "type",
        {
            "user": "SpendLimitUserScope",
            "seat_tier": "SpendLimitSeatTierScope",
            "rbac_group": "SpendLimitRBACGroupScope",
            "organization_service": "SpendLimitOrganizationServiceScope",
            "organization": "SpendLimitOrganizationScope",
            "workspace": "SpendLimitWorkspaceScope",
            "usage_tier": "SpendLimitUsageTierScope",
        },
    ),
    "spend_summary:Actor": (
        "type",
        {
            "user_actor": "SpendLimitUserActor",
            "scoped_api_key_actor": "SpendLimitScopedAPIKeyActor",
        },
    ),
    "spend_summary:Scope": (
        "type",
        {
            "user": "SpendLimitUserScope",
            "seat_tier": "SpendLimitSeatTierScope",
            "rbac_group": "SpendLimitRBACGroupScope",
            "organization_service": "SpendLimitOrganizationServiceScope",
            "organization": "SpendLimitOrganizationScope",
            "workspace": "SpendLimitWorkspaceScope",
            "usage_tier": "SpendLimitUsageTierScope",
        },
    ),
    "spend_summary:Source": (
        "type",
        {
            "user": "SpendLimitUserScope",
            "seat_tier": "SpendLimitSeatTierScope",
            "rbac_group": "SpendLimitRBACGroupScope",
            "organization_service": "SpendLimitOrganizationServiceScope",
            "organization": "SpendLimitOrganizationScope",
            "workspace": "SpendLimitWorkspaceScope",
            "usage_tier": "SpendLimitUsageTierScope",
        },
    ),
}
