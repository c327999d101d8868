# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "BetaAnalyticsActor": (
        "type",
        {
            "user_actor": "BetaAnalyticsReportUserActor",
            "service_account_actor": "BetaAnalyticsServiceAccountActor",
            "federated_actor": "BetaAnalyticsFederatedActor",
            "api_actor": "BetaAnalyticsAPIActor",
        },
    ),
    "BetaAnalyticsFederatedActorProvider": (
        "type",
        {
            "aws": "BetaAnalyticsFederatedActorAWSProvider",
            "azure": "BetaAnalyticsFederatedActorAzureProvider",
            "gcp": "BetaAnalyticsFederatedActorGCPProvider",
            "oidc": "BetaAnalyticsFederatedActorOIDCProvider",
        },
    ),
    "BetaClaudeTagGuestPolicy": (
        "type",
        {
            "allow": "BetaClaudeTagGuestPolicyAllow",
            "restrict": "BetaClaudeTagGuestPolicyRestrict",
            "channel_only": "BetaClaudeTagGuestPolicyChannelOnly",
        },
    ),
    "BetaClaudeTagReplyMode": (
        "type",
        {
            "automatic": "BetaClaudeTagReplyModeAutomatic",
            "mention_only": "BetaClaudeTagReplyModeMentionOnly",
            "always_awake": "BetaClaudeTagReplyModeAlwaysAwake",
            "thread": "BetaClaudeTagReplyModeThread",
        },
    ),
    "BetaClaudeTagSettingSource": (
        "type",
        {
            "slack_channel": "BetaClaudeTagSlackChannelSettingSource",
            "slack_workspace": "BetaClaudeTagSlackWorkspaceSettingSource",
            "slack_parent_channel": "BetaClaudeTagSlackParentChannelSettingSource",
            "slack_default": "BetaClaudeTagSlackDefaultSettingSource",
            "default": "BetaClaudeTagDefaultSettingSource",
            "slack_grid_channel": "BetaClaudeTagSlackGridChannelSettingSource",
        },
    ),
    "BetaComplianceSettingsState": (
        "type",
        {
            "enabled": "BetaComplianceSettingsStateEnabled",
            "disabled": "BetaComplianceSettingsStateDisabled",
        },
    ),
    "BetaRBACRoleSource": (
        "type",
        {
            "built_in": "BetaRBACRoleSourceBuiltIn",
            "custom": "BetaRBACRoleSourceCustom",
        },
    ),
    "BetaStorageMember": (
        "type",
        {
            "internal": "BetaInternalStorage",
            "external": "BetaExternalStorageMember",
        },
    ),
    "BetaTelemetryDestinationDisabledReason": (
        "type",
        {
            "caller": "BetaTelemetryDestinationDisabledReasonCaller",
            "sustained_failure": "BetaTelemetryDestinationDisabledReasonSustainedFailure",
            "invalid_address": "BetaTelemetryDestinationDisabledReasonInvalidAddress",
            "redirect": "BetaTelemetryDestinationDisabledReasonRedirect",
        },
    ),
    "BetaTelemetryDestinationState": (
        "type",
        {
            "enabled": "BetaTelemetryDestinationStateEnabled",
            "disabled": "BetaTelemetryDestinationStateDisabled",
        },
    ),
    "BetaTelemetryDestinationTestResult": (
        "type",
        {
            "success": "BetaTelemetryDestinationTestSuccess",
            "failure": "BetaTelemetryDestinationTestFailure",
        },
    ),
    "BetaTelemetryDestinationWorkspaces": (
        "type",
        {
            "all": "BetaTelemetryDestinationWorkspacesAll",
            "include": "BetaTelemetryDestinationWorkspacesInclude",
            "exclude": "BetaTelemetryDestinationWorkspacesExclude",
        },
    ),
    "beta_api_key:Principal": (
        "type",
        {
            "user_actor": "BetaAPIKeyUserActor",
            "service_account_actor": "BetaAPIKeyServiceAccountActor",
        },
    ),
    "beta_api_key:Scope": (
        "type",
        {
            "organization": "BetaAPIKeyOrganizationScope",
            "workspace": "BetaAPIKeyWorkspaceScope",
        },
    ),
    "beta_external_key:Attachment": (
        "type",
        {
            "attached": "BetaExternalKeyAttachedAttachment",
            "unattached": "BetaExternalKeyUnattachedAttachment",
        },
    ),
    "beta_external_key:ProviderConfig": (
        "type",
        {
            "aws": "BetaAWSExternalKeyConfig",
            "gcp": "BetaGCPExternalKeyConfig",
            "azure": "BetaAzureExternalKeyConfig",
        },
    ),
    "beta_external_storage:ProviderConfig": (
        "type",
        {
            "aws": "BetaAWSExternalStorageConfig",
            "gcp": "BetaGCPExternalStorageConfig",
        },
    ),
    "beta_external_storage:Status": (
        "type",
        {
            "pending_configuration": "BetaPendingConfigurationExternalStorageStatus",
            "available": "BetaAvailableExternalStorageStatus",
            "active": "BetaActiveExternalStorageStatus",
            "draining": "BetaDrainingExternalStorageStatus",
        },
    ),
    "beta_organization_rate_limit:Group": (
        "type",
        {
            "model_group": "BetaOrganizationRateLimitModelGroup",
            "batch": "BetaOrganizationRateLimitBatchGroup",
            "token_count": "BetaOrganizationRateLimitTokenCountGroup",
            "files": "BetaOrganizationRateLimitFilesGroup",
            "skills": "BetaOrganizationRateLimitSkillsGroup",
            "web_search": "BetaOrganizationRateLimitWebSearchGroup",
        },
    ),
    "beta_plugin:CreatedBy": (
        "type",
        {
            "user_actor": "BetaPluginUserActor",
            "api_actor": "BetaPluginAPIActor",
        },
    ),
    "beta_plugin:Owner": (
        "type",
        {
            "organization": "BetaPluginOwnerOrganization",
            "user": "BetaPluginOwnerUser",
        },
    ),
    "beta_plugin_marketplace:Owner": (
        "type",
        {
            "organization": "BetaPluginOwnerOrganization",
            "user": "BetaPluginOwnerUser",
        },
    ),
    "beta_spend_limit:Scope": (
        "type",
        {
            "user": "BetaSpendLimitUserScope",
            "seat_tier": "BetaSpendLimitSeatTierScope",
            "rbac_group": "BetaSpendLimitRBACGroupScope",
            "organization_service": "BetaSpendLimitOrganizationServiceScope",
            "organization": "BetaSpendLimitOrganizationScope",
            "workspace": "BetaSpendLimitWorkspaceScope",
            "usage_tier": "BetaSpendLimitUsageTierScope",
        },
    ),
    "beta_spend_summary:Actor": (
        "type",
        {
            "user_actor": "BetaSpendLimitUserActor",
            "scoped_api_key_actor": "BetaSpendLimitScopedAPIKeyActor",
        },
    ),
    "beta_spend_summary:Scope": (
        "type",
        {
            "user": "BetaSpendLimitUserScope",
            "seat_tier": "BetaSpendLimitSeatTierScope",
            "rbac_group": "BetaSpendLimitRBACGroupScope",
            "organization_service": "BetaSpendLimitOrganizationServiceScope",
            "organization": "BetaSpendLimitOrganizationScope",
            "workspace": "BetaSpendLimitWorkspaceScope",
            "usage_tier": "BetaSpendLimitUsageTierScope",
        },
    ),
    "beta_spend_summary:Source": (
        "type",
        {
            "user": "BetaSpendLimitUserScope",
            "seat_tier": "BetaSpendLimitSeatTierScope",
            "rbac_group": "BetaSpendLimitRBACGroupScope",
            "organization_service": "BetaSpendLimitOrganizationServiceScope",
            "organization": "BetaSpendLimitOrganizationScope",
            "workspace": "BetaSpendLimitWorkspaceScope",
            "usage_tier": "BetaSpendLimitUsageTierScope",
        },
    ),
}
