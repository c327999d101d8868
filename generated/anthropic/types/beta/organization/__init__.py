# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import analytics as analytics
    from . import claude_code as claude_code
    from . import claude_tag as claude_tag
    from . import federation as federation
    from . import plugins as plugins
    from . import providers as providers
    from . import rbac_groups as rbac_groups
    from . import rbac_roles as rbac_roles
    from . import service_accounts as service_accounts
    from . import spend_limits as spend_limits
    from . import telemetry_destinations as telemetry_destinations
    from . import workspaces as workspaces
    from .api_key_list_params import APIKeyListParams
    from .api_key_update_params import APIKeyUpdateParams
    from .beta_access_transparency import BetaAccessTransparency
    from .beta_active_external_storage_status import BetaActiveExternalStorageStatus
    from .beta_allowed_inference_geo import BetaAllowedInferenceGeo
    from .beta_analytics_actor import BetaAnalyticsActor
    from .beta_analytics_actor_type import BetaAnalyticsActorType
    from .beta_analytics_api_actor import BetaAnalyticsAPIActor
    from .beta_analytics_artifact_activity import BetaAnalyticsArtifactActivity
    from .beta_analytics_artifact_group_by import BetaAnalyticsArtifactGroupBy
    from .beta_analytics_chat_cowork_unified_chat_metrics import BetaAnalyticsChatCoworkUnifiedChatMetrics
    from .beta_analytics_chat_cowork_unified_metrics import BetaAnalyticsChatCoworkUnifiedMetrics
    from .beta_analytics_chat_cowork_unified_sessions_metrics import (
        BetaAnalyticsChatCoworkUnifiedSessionsMetrics,
    )
    from .beta_analytics_chat_metrics import BetaAnalyticsChatMetrics
    from .beta_analytics_claude_code_metrics import BetaAnalyticsClaudeCodeMetrics
    from .beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from .beta_analytics_claude_tag_metrics import BetaAnalyticsClaudeTagMetrics
    from .beta_analytics_connector_activity import BetaAnalyticsConnectorActivity
    from .beta_analytics_connector_chat_cowork_unified_chat_metrics import (
        BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics,
    )
    from .beta_analytics_connector_chat_cowork_unified_metrics import (
        BetaAnalyticsConnectorChatCoworkUnifiedMetrics,
    )
    from .beta_analytics_connector_chat_cowork_unified_sessions_metrics import (
        BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )
    from .beta_analytics_connector_chat_metrics import BetaAnalyticsConnectorChatMetrics
    from .beta_analytics_connector_claude_code_metrics import BetaAnalyticsConnectorClaudeCodeMetrics
    from .beta_analytics_connector_cowork_metrics import BetaAnalyticsConnectorCoworkMetrics
    from .beta_analytics_connector_group_by import BetaAnalyticsConnectorGroupBy
    from .beta_analytics_connector_office_metrics import BetaAnalyticsConnectorOfficeMetrics
    from .beta_analytics_connector_office_product_metrics import BetaAnalyticsConnectorOfficeProductMetrics
    from .beta_analytics_context_window import BetaAnalyticsContextWindow
    from .beta_analytics_core_code_metrics import BetaAnalyticsCoreCodeMetrics
    from .beta_analytics_cost_bucketed_result import BetaAnalyticsCostBucketedResult
    from .beta_analytics_cost_report_time_bucket import BetaAnalyticsCostReportTimeBucket
    from .beta_analytics_cost_type import BetaAnalyticsCostType
    from .beta_analytics_cost_users_item import BetaAnalyticsCostUsersItem
    from .beta_analytics_cowork_metrics import BetaAnalyticsCoworkMetrics
    from .beta_analytics_design_metrics import BetaAnalyticsDesignMetrics
    from .beta_analytics_federated_actor import BetaAnalyticsFederatedActor
    from .beta_analytics_federated_actor_aws_provider import BetaAnalyticsFederatedActorAWSProvider
    from .beta_analytics_federated_actor_azure_provider import BetaAnalyticsFederatedActorAzureProvider
    from .beta_analytics_federated_actor_gcp_provider import BetaAnalyticsFederatedActorGCPProvider
    from .beta_analytics_federated_actor_oidc_provider import BetaAnalyticsFederatedActorOIDCProvider
    from .beta_analytics_federated_actor_provider import BetaAnalyticsFederatedActorProvider
    from .beta_analytics_grouped_cost_type import BetaAnalyticsGroupedCostType
    from .beta_analytics_inference_geo_filter import BetaAnalyticsInferenceGeoFilter
    from .beta_analytics_lines_of_code import BetaAnalyticsLinesOfCode
    from .beta_analytics_office_metrics import BetaAnalyticsOfficeMetrics
    from .beta_analytics_office_product_metrics import BetaAnalyticsOfficeProductMetrics
    from .beta_analytics_order import BetaAnalyticsOrder
    from .beta_analytics_plugin_activity import BetaAnalyticsPluginActivity
    from .beta_analytics_plugin_chat_cowork_unified_metrics import BetaAnalyticsPluginChatCoworkUnifiedMetrics
    from .beta_analytics_plugin_claude_code_metrics import BetaAnalyticsPluginClaudeCodeMetrics
    from .beta_analytics_plugin_cowork_metrics import BetaAnalyticsPluginCoworkMetrics
    from .beta_analytics_plugin_group_by import BetaAnalyticsPluginGroupBy
    from .beta_analytics_product_filter import BetaAnalyticsProductFilter
    from .beta_analytics_project_activity import BetaAnalyticsProjectActivity
    from .beta_analytics_project_group_by import BetaAnalyticsProjectGroupBy
    from .beta_analytics_report_user_actor import BetaAnalyticsReportUserActor
    from .beta_analytics_science_metrics import BetaAnalyticsScienceMetrics
    from .beta_analytics_server_tool_use import BetaAnalyticsServerToolUse
    from .beta_analytics_service_account_actor import BetaAnalyticsServiceAccountActor
    from .beta_analytics_service_tier import BetaAnalyticsServiceTier
    from .beta_analytics_single_day_activity_summary import BetaAnalyticsSingleDayActivitySummary
    from .beta_analytics_skill_activity import BetaAnalyticsSkillActivity
    from .beta_analytics_skill_chat_cowork_unified_chat_metrics import (
        BetaAnalyticsSkillChatCoworkUnifiedChatMetrics,
    )
    from .beta_analytics_skill_chat_cowork_unified_metrics import BetaAnalyticsSkillChatCoworkUnifiedMetrics
    from .beta_analytics_skill_chat_cowork_unified_sessions_metrics import (
        BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    )
    from .beta_analytics_skill_chat_metrics import BetaAnalyticsSkillChatMetrics
    from .beta_analytics_skill_claude_code_metrics import BetaAnalyticsSkillClaudeCodeMetrics
    from .beta_analytics_skill_cowork_metrics import BetaAnalyticsSkillCoworkMetrics
    from .beta_analytics_skill_group_by import BetaAnalyticsSkillGroupBy
    from .beta_analytics_skill_office_metrics import BetaAnalyticsSkillOfficeMetrics
    from .beta_analytics_skill_office_product_metrics import BetaAnalyticsSkillOfficeProductMetrics
    from .beta_analytics_speed import BetaAnalyticsSpeed
    from .beta_analytics_time_bucket_width import BetaAnalyticsTimeBucketWidth
    from .beta_analytics_token_type import BetaAnalyticsTokenType
    from .beta_analytics_tool_action_counts import BetaAnalyticsToolActionCounts
    from .beta_analytics_tool_actions import BetaAnalyticsToolActions
    from .beta_analytics_usage_bucketed_result import BetaAnalyticsUsageBucketedResult
    from .beta_analytics_usage_cost_inference_geo import BetaAnalyticsUsageCostInferenceGeo
    from .beta_analytics_usage_cost_product_filter import BetaAnalyticsUsageCostProductFilter
    from .beta_analytics_usage_cost_sort_order import BetaAnalyticsUsageCostSortOrder
    from .beta_analytics_usage_report_time_bucket import BetaAnalyticsUsageReportTimeBucket
    from .beta_analytics_usage_users_item import BetaAnalyticsUsageUsersItem
    from .beta_analytics_user import BetaAnalyticsUser
    from .beta_analytics_user_activity import BetaAnalyticsUserActivity
    from .beta_analytics_user_actor import BetaAnalyticsUserActor
    from .beta_analytics_user_group_by import BetaAnalyticsUserGroupBy
    from .beta_anthropic_human_review import BetaAnthropicHumanReview
    from .beta_anthropic_human_review_param import BetaAnthropicHumanReviewParam
    from .beta_api_key import BetaAPIKey
    from .beta_api_key_created_by import BetaAPIKeyCreatedBy
    from .beta_api_key_organization_scope import BetaAPIKeyOrganizationScope
    from .beta_api_key_scope_missing_error import BetaAPIKeyScopeMissingError
    from .beta_api_key_scope_missing_error_details import BetaAPIKeyScopeMissingErrorDetails
    from .beta_api_key_service_account_actor import BetaAPIKeyServiceAccountActor
    from .beta_api_key_user_actor import BetaAPIKeyUserActor
    from .beta_api_key_workspace_scope import BetaAPIKeyWorkspaceScope
    from .beta_available_external_storage_status import BetaAvailableExternalStorageStatus
    from .beta_aws_external_key_config import BetaAWSExternalKeyConfig
    from .beta_aws_external_key_config_param import BetaAWSExternalKeyConfigParam
    from .beta_aws_external_storage_config import BetaAWSExternalStorageConfig
    from .beta_aws_external_storage_config_param import BetaAWSExternalStorageConfigParam
    from .beta_azure_external_key_config import BetaAzureExternalKeyConfig
    from .beta_azure_external_key_config_param import BetaAzureExternalKeyConfigParam
    from .beta_bundle_attachment_not_supported_error import BetaBundleAttachmentNotSupportedError
    from .beta_bundle_attachment_not_supported_error_details import (
        BetaBundleAttachmentNotSupportedErrorDetails,
    )
    from .beta_bundle_on_call_error import BetaBundleOnCallError
    from .beta_bundle_on_call_error_details import BetaBundleOnCallErrorDetails
    from .beta_cannot_sign_out_managed_member_error import BetaCannotSignOutManagedMemberError
    from .beta_cannot_sign_out_managed_member_error_details import BetaCannotSignOutManagedMemberErrorDetails
    from .beta_cannot_sign_out_membership_admin_error import BetaCannotSignOutMembershipAdminError
    from .beta_cannot_sign_out_membership_admin_error_details import (
        BetaCannotSignOutMembershipAdminErrorDetails,
    )
    from .beta_cannot_sign_out_owner_error import BetaCannotSignOutOwnerError
    from .beta_cannot_sign_out_owner_error_details import BetaCannotSignOutOwnerErrorDetails
    from .beta_cannot_sign_out_primary_owner_error import BetaCannotSignOutPrimaryOwnerError
    from .beta_cannot_sign_out_primary_owner_error_details import BetaCannotSignOutPrimaryOwnerErrorDetails
    from .beta_cannot_sign_out_privileged_member_error import BetaCannotSignOutPrivilegedMemberError
    from .beta_cannot_sign_out_privileged_member_error_details import (
        BetaCannotSignOutPrivilegedMemberErrorDetails,
    )
    from .beta_cannot_sign_out_self_error import BetaCannotSignOutSelfError
    from .beta_cannot_sign_out_self_error_details import BetaCannotSignOutSelfErrorDetails
    from .beta_claude_tag_default_setting_source import BetaClaudeTagDefaultSettingSource
    from .beta_claude_tag_guest_policy import BetaClaudeTagGuestPolicy
    from .beta_claude_tag_guest_policy_allow import BetaClaudeTagGuestPolicyAllow
    from .beta_claude_tag_guest_policy_allow_param import BetaClaudeTagGuestPolicyAllowParam
    from .beta_claude_tag_guest_policy_channel_only import BetaClaudeTagGuestPolicyChannelOnly
    from .beta_claude_tag_guest_policy_channel_only_param import BetaClaudeTagGuestPolicyChannelOnlyParam
    from .beta_claude_tag_guest_policy_param import BetaClaudeTagGuestPolicyParam
    from .beta_claude_tag_guest_policy_restrict import BetaClaudeTagGuestPolicyRestrict
    from .beta_claude_tag_guest_policy_restrict_param import BetaClaudeTagGuestPolicyRestrictParam
    from .beta_claude_tag_reply_mode import BetaClaudeTagReplyMode
    from .beta_claude_tag_reply_mode_always_awake import BetaClaudeTagReplyModeAlwaysAwake
    from .beta_claude_tag_reply_mode_always_awake_param import BetaClaudeTagReplyModeAlwaysAwakeParam
    from .beta_claude_tag_reply_mode_automatic import BetaClaudeTagReplyModeAutomatic
    from .beta_claude_tag_reply_mode_automatic_param import BetaClaudeTagReplyModeAutomaticParam
    from .beta_claude_tag_reply_mode_mention_only import BetaClaudeTagReplyModeMentionOnly
    from .beta_claude_tag_reply_mode_mention_only_param import BetaClaudeTagReplyModeMentionOnlyParam
    from .beta_claude_tag_reply_mode_param import BetaClaudeTagReplyModeParam
    from .beta_claude_tag_reply_mode_thread import BetaClaudeTagReplyModeThread
    from .beta_claude_tag_reply_mode_thread_param import BetaClaudeTagReplyModeThreadParam
    from .beta_claude_tag_setting_source import BetaClaudeTagSettingSource
    from .beta_claude_tag_setting_sources import BetaClaudeTagSettingSources
    from .beta_claude_tag_settings import BetaClaudeTagSettings
    from .beta_claude_tag_settings_create_param import BetaClaudeTagSettingsCreateParam
    from .beta_claude_tag_settings_update_param import BetaClaudeTagSettingsUpdateParam
    from .beta_claude_tag_slack_channel_identifiers import BetaClaudeTagSlackChannelIdentifiers
    from .beta_claude_tag_slack_channel_identifiers_param import BetaClaudeTagSlackChannelIdentifiersParam
    from .beta_claude_tag_slack_channel_setting_source import BetaClaudeTagSlackChannelSettingSource
    from .beta_claude_tag_slack_default_setting_source import BetaClaudeTagSlackDefaultSettingSource
    from .beta_claude_tag_slack_grid_channel_setting_source import BetaClaudeTagSlackGridChannelSettingSource
    from .beta_claude_tag_slack_parent_channel_setting_source import (
        BetaClaudeTagSlackParentChannelSettingSource,
    )
    from .beta_claude_tag_slack_workspace_identifiers import BetaClaudeTagSlackWorkspaceIdentifiers
    from .beta_claude_tag_slack_workspace_setting_source import BetaClaudeTagSlackWorkspaceSettingSource
    from .beta_claude_tag_writes_not_enabled_error import BetaClaudeTagWritesNotEnabledError
    from .beta_claude_tag_writes_not_enabled_error_details import BetaClaudeTagWritesNotEnabledErrorDetails
    from .beta_compliance_configuration_restricted_error import BetaComplianceConfigurationRestrictedError
    from .beta_compliance_configuration_restricted_error_details import (
        BetaComplianceConfigurationRestrictedErrorDetails,
    )
    from .beta_compliance_settings import BetaComplianceSettings
    from .beta_compliance_settings_state import BetaComplianceSettingsState
    from .beta_compliance_settings_state_disabled import BetaComplianceSettingsStateDisabled
    from .beta_compliance_settings_state_disabled_param import BetaComplianceSettingsStateDisabledParam
    from .beta_compliance_settings_state_enabled import BetaComplianceSettingsStateEnabled
    from .beta_compliance_settings_state_enabled_param import BetaComplianceSettingsStateEnabledParam
    from .beta_compliance_settings_state_param import BetaComplianceSettingsStateParam
    from .beta_data_residency import BetaDataResidency
    from .beta_data_residency_create_config_param import BetaDataResidencyCreateConfigParam
    from .beta_data_residency_update_config_param import BetaDataResidencyUpdateConfigParam
    from .beta_deleted_external_storage import BetaDeletedExternalStorage
    from .beta_deleted_organization_webhook_endpoint import BetaDeletedOrganizationWebhookEndpoint
    from .beta_deleted_plugin import BetaDeletedPlugin
    from .beta_deleted_rbac_group import BetaDeletedRBACGroup
    from .beta_deleted_telemetry_destination import BetaDeletedTelemetryDestination
    from .beta_draining_external_storage_status import BetaDrainingExternalStorageStatus
    from .beta_external_key import BetaExternalKey
    from .beta_external_key_attached_attachment import BetaExternalKeyAttachedAttachment
    from .beta_external_key_unattached_attachment import BetaExternalKeyUnattachedAttachment
    from .beta_external_storage import BetaExternalStorage
    from .beta_external_storage_failed_check import BetaExternalStorageFailedCheck
    from .beta_external_storage_in_use_error import BetaExternalStorageInUseError
    from .beta_external_storage_in_use_error_details import BetaExternalStorageInUseErrorDetails
    from .beta_external_storage_in_workspace_policy_error import BetaExternalStorageInWorkspacePolicyError
    from .beta_external_storage_in_workspace_policy_error_details import (
        BetaExternalStorageInWorkspacePolicyErrorDetails,
    )
    from .beta_external_storage_member import BetaExternalStorageMember
    from .beta_external_storage_member_param import BetaExternalStorageMemberParam
    from .beta_external_storage_not_available_error import BetaExternalStorageNotAvailableError
    from .beta_external_storage_not_available_error_details import BetaExternalStorageNotAvailableErrorDetails
    from .beta_gcp_external_key_config import BetaGCPExternalKeyConfig
    from .beta_gcp_external_key_config_param import BetaGCPExternalKeyConfigParam
    from .beta_gcp_external_storage_config import BetaGCPExternalStorageConfig
    from .beta_gcp_external_storage_config_param import BetaGCPExternalStorageConfigParam
    from .beta_grant_required_error import BetaGrantRequiredError
    from .beta_grant_required_error_details import BetaGrantRequiredErrorDetails
    from .beta_human_review_on_with_external_storage_error import BetaHumanReviewOnWithExternalStorageError
    from .beta_human_review_on_with_external_storage_error_details import (
        BetaHumanReviewOnWithExternalStorageErrorDetails,
    )
    from .beta_inference_data_privacy import BetaInferenceDataPrivacy
    from .beta_inference_data_privacy_create_param import BetaInferenceDataPrivacyCreateParam
    from .beta_inference_data_privacy_update_param import BetaInferenceDataPrivacyUpdateParam
    from .beta_internal_storage import BetaInternalStorage
    from .beta_internal_storage_param import BetaInternalStorageParam
    from .beta_invalid_storage_arn_error import BetaInvalidStorageARNError
    from .beta_invalid_storage_arn_error_details import BetaInvalidStorageARNErrorDetails
    from .beta_new_organization_webhook_endpoint import BetaNewOrganizationWebhookEndpoint
    from .beta_no_billing_workspace_role import BetaNoBillingWorkspaceRole
    from .beta_organization_invite import BetaOrganizationInvite
    from .beta_organization_level_scoped_api_key_required_error import (
        BetaOrganizationLevelScopedAPIKeyRequiredError,
    )
    from .beta_organization_level_scoped_api_key_required_error_details import (
        BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails,
    )
    from .beta_organization_rate_limit import BetaOrganizationRateLimit
    from .beta_organization_rate_limit_batch_group import BetaOrganizationRateLimitBatchGroup
    from .beta_organization_rate_limit_files_group import BetaOrganizationRateLimitFilesGroup
    from .beta_organization_rate_limit_model_group import BetaOrganizationRateLimitModelGroup
    from .beta_organization_rate_limit_skills_group import BetaOrganizationRateLimitSkillsGroup
    from .beta_organization_rate_limit_token_count_group import BetaOrganizationRateLimitTokenCountGroup
    from .beta_organization_rate_limit_value import BetaOrganizationRateLimitValue
    from .beta_organization_rate_limit_web_search_group import BetaOrganizationRateLimitWebSearchGroup
    from .beta_organization_user import BetaOrganizationUser
    from .beta_organization_webhook_endpoint import BetaOrganizationWebhookEndpoint
    from .beta_organization_webhook_endpoint_signing_secret import (
        BetaOrganizationWebhookEndpointSigningSecret,
    )
    from .beta_organization_webhook_endpoint_state import BetaOrganizationWebhookEndpointState
    from .beta_pending_configuration_external_storage_status import (
        BetaPendingConfigurationExternalStorageStatus,
    )
    from .beta_plugin import BetaPlugin
    from .beta_plugin_api_actor import BetaPluginAPIActor
    from .beta_plugin_component import BetaPluginComponent
    from .beta_plugin_content_scan import BetaPluginContentScan
    from .beta_plugin_marketplace import BetaPluginMarketplace
    from .beta_plugin_marketplace_validation_plugin_error_object import (
        BetaPluginMarketplaceValidationPluginErrorObject,
    )
    from .beta_plugin_marketplace_validation_plugin_warning import (
        BetaPluginMarketplaceValidationPluginWarning,
    )
    from .beta_plugin_marketplace_validation_plugin_warnings import (
        BetaPluginMarketplaceValidationPluginWarnings,
    )
    from .beta_plugin_marketplace_validation_report import BetaPluginMarketplaceValidationReport
    from .beta_plugin_name_taken_error import BetaPluginNameTakenError
    from .beta_plugin_name_taken_error_details import BetaPluginNameTakenErrorDetails
    from .beta_plugin_owner_organization import BetaPluginOwnerOrganization
    from .beta_plugin_owner_user import BetaPluginOwnerUser
    from .beta_plugin_target_organization import BetaPluginTargetOrganization
    from .beta_plugin_target_organization_member import BetaPluginTargetOrganizationMember
    from .beta_plugin_target_rbac_group import BetaPluginTargetRBACGroup
    from .beta_plugin_user_actor import BetaPluginUserActor
    from .beta_provider_not_allowed_error import BetaProviderNotAllowedError
    from .beta_provider_not_allowed_error_details import BetaProviderNotAllowedErrorDetails
    from .beta_rbac_group import BetaRBACGroup
    from .beta_rbac_group_not_found_error import BetaRBACGroupNotFoundError
    from .beta_rbac_group_not_found_error_details import BetaRBACGroupNotFoundErrorDetails
    from .beta_rbac_role import BetaRBACRole
    from .beta_rbac_role_source import BetaRBACRoleSource
    from .beta_rbac_role_source_built_in import BetaRBACRoleSourceBuiltIn
    from .beta_rbac_role_source_custom import BetaRBACRoleSourceCustom
    from .beta_registration_pending_error import BetaRegistrationPendingError
    from .beta_registration_pending_error_details import BetaRegistrationPendingErrorDetails
    from .beta_scan_failed_error import BetaScanFailedError
    from .beta_scan_failed_error_details import BetaScanFailedErrorDetails
    from .beta_scan_pending_error import BetaScanPendingError
    from .beta_scan_pending_error_details import BetaScanPendingErrorDetails
    from .beta_service_account import BetaServiceAccount
    from .beta_service_account_workspace_member import BetaServiceAccountWorkspaceMember
    from .beta_skill_name_taken_error import BetaSkillNameTakenError
    from .beta_skill_name_taken_error_details import BetaSkillNameTakenErrorDetails
    from .beta_slack_channel_set_up_environment_not_found_error import (
        BetaSlackChannelSetUpEnvironmentNotFoundError,
    )
    from .beta_slack_channel_set_up_environment_not_found_error_details import (
        BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails,
    )
    from .beta_slack_channel_set_up_settings_conflict_error import BetaSlackChannelSetUpSettingsConflictError
    from .beta_slack_channel_set_up_settings_conflict_error_details import (
        BetaSlackChannelSetUpSettingsConflictErrorDetails,
    )
    from .beta_slack_channel_set_up_settings_refused_error import BetaSlackChannelSetUpSettingsRefusedError
    from .beta_slack_channel_set_up_settings_refused_error_details import (
        BetaSlackChannelSetUpSettingsRefusedErrorDetails,
    )
    from .beta_spend_limit import BetaSpendLimit
    from .beta_spend_limit_organization_scope import BetaSpendLimitOrganizationScope
    from .beta_spend_limit_organization_scope_param import BetaSpendLimitOrganizationScopeParam
    from .beta_spend_limit_organization_service_scope import BetaSpendLimitOrganizationServiceScope
    from .beta_spend_limit_period import BetaSpendLimitPeriod
    from .beta_spend_limit_rbac_group_scope import BetaSpendLimitRBACGroupScope
    from .beta_spend_limit_scoped_api_key_actor import BetaSpendLimitScopedAPIKeyActor
    from .beta_spend_limit_seat_tier_scope import BetaSpendLimitSeatTierScope
    from .beta_spend_limit_usage_tier_scope import BetaSpendLimitUsageTierScope
    from .beta_spend_limit_user_actor import BetaSpendLimitUserActor
    from .beta_spend_limit_user_scope import BetaSpendLimitUserScope
    from .beta_spend_limit_user_scope_param import BetaSpendLimitUserScopeParam
    from .beta_spend_limit_workspace_scope import BetaSpendLimitWorkspaceScope
    from .beta_spend_limit_workspace_scope_param import BetaSpendLimitWorkspaceScopeParam
    from .beta_spend_limits_admin_api_writes_not_enabled_error import (
        BetaSpendLimitsAdminAPIWritesNotEnabledError,
    )
    from .beta_spend_limits_admin_api_writes_not_enabled_error_details import (
        BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails,
    )
    from .beta_spend_summary import BetaSpendSummary
    from .beta_storage_already_registered_error import BetaStorageAlreadyRegisteredError
    from .beta_storage_already_registered_error_details import BetaStorageAlreadyRegisteredErrorDetails
    from .beta_storage_attach_limit_reached_error import BetaStorageAttachLimitReachedError
    from .beta_storage_attach_limit_reached_error_details import BetaStorageAttachLimitReachedErrorDetails
    from .beta_storage_changed_concurrently_error import BetaStorageChangedConcurrentlyError
    from .beta_storage_changed_concurrently_error_details import BetaStorageChangedConcurrentlyErrorDetails
    from .beta_storage_member import BetaStorageMember
    from .beta_storage_member_param import BetaStorageMemberParam
    from .beta_storage_not_attachable_error import BetaStorageNotAttachableError
    from .beta_storage_not_attachable_error_details import BetaStorageNotAttachableErrorDetails
    from .beta_storage_profile_still_required_error import BetaStorageProfileStillRequiredError
    from .beta_storage_profile_still_required_error_details import BetaStorageProfileStillRequiredErrorDetails
    from .beta_storage_verification_failed_error import BetaStorageVerificationFailedError
    from .beta_storage_verification_failed_error_details import BetaStorageVerificationFailedErrorDetails
    from .beta_telemetry_destination import BetaTelemetryDestination
    from .beta_telemetry_destination_content_mode import BetaTelemetryDestinationContentMode
    from .beta_telemetry_destination_delivery_health import BetaTelemetryDestinationDeliveryHealth
    from .beta_telemetry_destination_disabled_reason import BetaTelemetryDestinationDisabledReason
    from .beta_telemetry_destination_disabled_reason_caller import (
        BetaTelemetryDestinationDisabledReasonCaller,
    )
    from .beta_telemetry_destination_disabled_reason_invalid_address import (
        BetaTelemetryDestinationDisabledReasonInvalidAddress,
    )
    from .beta_telemetry_destination_disabled_reason_redirect import (
        BetaTelemetryDestinationDisabledReasonRedirect,
    )
    from .beta_telemetry_destination_disabled_reason_sustained_failure import (
        BetaTelemetryDestinationDisabledReasonSustainedFailure,
    )
    from .beta_telemetry_destination_state import BetaTelemetryDestinationState
    from .beta_telemetry_destination_state_disabled import BetaTelemetryDestinationStateDisabled
    from .beta_telemetry_destination_state_disabled_params import BetaTelemetryDestinationStateDisabledParams
    from .beta_telemetry_destination_state_enabled import BetaTelemetryDestinationStateEnabled
    from .beta_telemetry_destination_state_enabled_params import BetaTelemetryDestinationStateEnabledParams
    from .beta_telemetry_destination_state_params import BetaTelemetryDestinationStateParams
    from .beta_telemetry_destination_test_failure import BetaTelemetryDestinationTestFailure
    from .beta_telemetry_destination_test_response import BetaTelemetryDestinationTestResponse
    from .beta_telemetry_destination_test_result import BetaTelemetryDestinationTestResult
    from .beta_telemetry_destination_test_success import BetaTelemetryDestinationTestSuccess
    from .beta_telemetry_destination_traces import BetaTelemetryDestinationTraces
    from .beta_telemetry_destination_traces_params import BetaTelemetryDestinationTracesParams
    from .beta_telemetry_destination_workspaces import BetaTelemetryDestinationWorkspaces
    from .beta_telemetry_destination_workspaces_all import BetaTelemetryDestinationWorkspacesAll
    from .beta_telemetry_destination_workspaces_all_params import BetaTelemetryDestinationWorkspacesAllParams
    from .beta_telemetry_destination_workspaces_exclude import BetaTelemetryDestinationWorkspacesExclude
    from .beta_telemetry_destination_workspaces_exclude_params import (
        BetaTelemetryDestinationWorkspacesExcludeParams,
    )
    from .beta_telemetry_destination_workspaces_include import BetaTelemetryDestinationWorkspacesInclude
    from .beta_telemetry_destination_workspaces_include_params import (
        BetaTelemetryDestinationWorkspacesIncludeParams,
    )
    from .beta_telemetry_destination_workspaces_params import BetaTelemetryDestinationWorkspacesParams
    from .beta_transcripts_storage_required_error import BetaTranscriptsStorageRequiredError
    from .beta_transcripts_storage_required_error_details import BetaTranscriptsStorageRequiredErrorDetails
    from .beta_unsupported_region_error import BetaUnsupportedRegionError
    from .beta_unsupported_region_error_details import BetaUnsupportedRegionErrorDetails
    from .beta_workspace import BetaWorkspace
    from .beta_workspace_changed_concurrently_error import BetaWorkspaceChangedConcurrentlyError
    from .beta_workspace_changed_concurrently_error_details import (
        BetaWorkspaceChangedConcurrentlyErrorDetails,
    )
    from .beta_workspace_changed_concurrently_field import BetaWorkspaceChangedConcurrentlyField
    from .beta_workspace_member import BetaWorkspaceMember
    from .beta_workspace_role import BetaWorkspaceRole
    from .compliance_setting_update_params import ComplianceSettingUpdateParams
    from .external_key_create_params import ExternalKeyCreateParams
    from .external_key_delete_response import ExternalKeyDeleteResponse
    from .external_key_list_params import ExternalKeyListParams
    from .external_key_update_params import ExternalKeyUpdateParams
    from .external_key_validate_response import ExternalKeyValidateResponse
    from .external_storage_create_params import ExternalStorageCreateParams
    from .external_storage_list_params import ExternalStorageListParams
    from .external_storage_update_params import ExternalStorageUpdateParams
    from .invite_create_params import InviteCreateParams
    from .invite_delete_response import InviteDeleteResponse
    from .invite_list_params import InviteListParams
    from .plugin_create_params import PluginCreateParams
    from .plugin_list_params import PluginListParams
    from .plugin_marketplace_list_params import PluginMarketplaceListParams
    from .plugin_marketplace_retrieve_params import PluginMarketplaceRetrieveParams
    from .plugin_marketplace_update_params import PluginMarketplaceUpdateParams
    from .plugin_marketplace_validate_archive_params import PluginMarketplaceValidateArchiveParams
    from .plugin_marketplace_validate_repository_params import PluginMarketplaceValidateRepositoryParams
    from .plugin_retrieve_params import PluginRetrieveParams
    from .plugin_update_params import PluginUpdateParams
    from .rate_limit_list_params import RateLimitListParams
    from .rbac_group_create_params import RBACGroupCreateParams
    from .rbac_group_list_params import RBACGroupListParams
    from .rbac_group_update_params import RBACGroupUpdateParams
    from .rbac_role_list_params import RBACRoleListParams
    from .service_account_create_params import ServiceAccountCreateParams
    from .service_account_list_params import ServiceAccountListParams
    from .service_account_update_params import ServiceAccountUpdateParams
    from .spend_limit_delete_response import SpendLimitDeleteResponse
    from .spend_limit_list_params import SpendLimitListParams
    from .spend_limit_set_params import SpendLimitSetParams
    from .telemetry_destination_create_params import TelemetryDestinationCreateParams
    from .telemetry_destination_list_params import TelemetryDestinationListParams
    from .telemetry_destination_update_params import TelemetryDestinationUpdateParams
    from .user_list_params import UserListParams
    from .user_remove_response import UserRemoveResponse
    from .user_update_params import UserUpdateParams
    from .webhook_create_params import WebhookCreateParams
    from .webhook_list_params import WebhookListParams
    from .webhook_update_params import WebhookUpdateParams
    from .workspace_create_params import WorkspaceCreateParams
    from .workspace_list_params import WorkspaceListParams
    from .workspace_update_params import WorkspaceUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "APIKeyListParams",
    "APIKeyUpdateParams",
    "BetaAPIKey",
    "BetaAPIKeyCreatedBy",
    "BetaAPIKeyOrganizationScope",
    "BetaAPIKeyScopeMissingError",
    "BetaAPIKeyScopeMissingErrorDetails",
    "BetaAPIKeyServiceAccountActor",
    "BetaAPIKeyUserActor",
    "BetaAPIKeyWorkspaceScope",
    "BetaAWSExternalKeyConfig",
    "BetaAWSExternalKeyConfigParam",
    "BetaAWSExternalStorageConfig",
    "BetaAWSExternalStorageConfigParam",
    "BetaAccessTransparency",
    "BetaActiveExternalStorageStatus",
    "BetaAllowedInferenceGeo",
    "BetaAnalyticsAPIActor",
    "BetaAnalyticsActor",
    "BetaAnalyticsActorType",
    "BetaAnalyticsArtifactActivity",
    "BetaAnalyticsArtifactGroupBy",
    "BetaAnalyticsChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsChatCoworkUnifiedMetrics",
    "BetaAnalyticsChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsChatMetrics",
    "BetaAnalyticsClaudeCodeMetrics",
    "BetaAnalyticsClaudeTagCategory",
    "BetaAnalyticsClaudeTagMetrics",
    "BetaAnalyticsConnectorActivity",
    "BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsConnectorChatCoworkUnifiedMetrics",
    "BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsConnectorChatMetrics",
    "BetaAnalyticsConnectorClaudeCodeMetrics",
    "BetaAnalyticsConnectorCoworkMetrics",
    "BetaAnalyticsConnectorGroupBy",
    "BetaAnalyticsConnectorOfficeMetrics",
    "BetaAnalyticsConnectorOfficeProductMetrics",
    "BetaAnalyticsContextWindow",
    "BetaAnalyticsCoreCodeMetrics",
    "BetaAnalyticsCostBucketedResult",
    "BetaAnalyticsCostReportTimeBucket",
    "BetaAnalyticsCostType",
    "BetaAnalyticsCostUsersItem",
    "BetaAnalyticsCoworkMetrics",
    "BetaAnalyticsDesignMetrics",
    "BetaAnalyticsFederatedActor",
    "BetaAnalyticsFederatedActorAWSProvider",
    "BetaAnalyticsFederatedActorAzureProvider",
    "BetaAnalyticsFederatedActorGCPProvider",
    "BetaAnalyticsFederatedActorOIDCProvider",
    "BetaAnalyticsFederatedActorProvider",
    "BetaAnalyticsGroupedCostType",
    "BetaAnalyticsInferenceGeoFilter",
    "BetaAnalyticsLinesOfCode",
    "BetaAnalyticsOfficeMetrics",
    "BetaAnalyticsOfficeProductMetrics",
    "BetaAnalyticsOrder",
    "BetaAnalyticsPluginActivity",
    "BetaAnalyticsPluginChatCoworkUnifiedMetrics",
    "BetaAnalyticsPluginClaudeCodeMetrics",
    "BetaAnalyticsPluginCoworkMetrics",
    "BetaAnalyticsPluginGroupBy",
    "BetaAnalyticsProductFilter",
    "BetaAnalyticsProjectActivity",
    "BetaAnalyticsProjectGroupBy",
    "BetaAnalyticsReportUserActor",
    "BetaAnalyticsScienceMetrics",
    "BetaAnalyticsServerToolUse",
    "BetaAnalyticsServiceAccountActor",
    "BetaAnalyticsServiceTier",
    "BetaAnalyticsSingleDayActivitySummary",
    "BetaAnalyticsSkillActivity",
    "BetaAnalyticsSkillChatCoworkUnifiedChatMetrics",
    "BetaAnalyticsSkillChatCoworkUnifiedMetrics",
    "BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics",
    "BetaAnalyticsSkillChatMetrics",
    "BetaAnalyticsSkillClaudeCodeMetrics",
    "BetaAnalyticsSkillCoworkMetrics",
    "BetaAnalyticsSkillGroupBy",
    "BetaAnalyticsSkillOfficeMetrics",
    "BetaAnalyticsSkillOfficeProductMetrics",
    "BetaAnalyticsSpeed",
    "BetaAnalyticsTimeBucketWidth",
    "BetaAnalyticsTokenType",
    "BetaAnalyticsToolActionCounts",
    "BetaAnalyticsToolActions",
    "BetaAnalyticsUsageBucketedResult",
    "BetaAnalyticsUsageCostInferenceGeo",
    "BetaAnalyticsUsageCostProductFilter",
    "BetaAnalyticsUsageCostSortOrder",
    "BetaAnalyticsUsageReportTimeBucket",
    "BetaAnalyticsUsageUsersItem",
    "BetaAnalyticsUser",
    "BetaAnalyticsUserActivity",
    "BetaAnalyticsUserActor",
    "BetaAnalyticsUserGroupBy",
    "BetaAnthropicHumanReview",
    "BetaAnthropicHumanReviewParam",
    "BetaAvailableExternalStorageStatus",
    "BetaAzureExternalKeyConfig",
    "BetaAzureExternalKeyConfigParam",
    "BetaBundleAttachmentNotSupportedError",
    "BetaBundleAttachmentNotSupportedErrorDetails",
    "BetaBundleOnCallError",
    "BetaBundleOnCallErrorDetails",
    "BetaCannotSignOutManagedMemberError",
    "BetaCannotSignOutManagedMemberErrorDetails",
    "BetaCannotSignOutMembershipAdminError",
    "BetaCannotSignOutMembershipAdminErrorDetails",
    "BetaCannotSignOutOwnerError",
    "BetaCannotSignOutOwnerErrorDetails",
    "BetaCannotSignOutPrimaryOwnerError",
    "BetaCannotSignOutPrimaryOwnerErrorDetails",
    "BetaCannotSignOutPrivilegedMemberError",
    "BetaCannotSignOutPrivilegedMemberErrorDetails",
    "BetaCannotSignOutSelfError",
    "BetaCannotSignOutSelfErrorDetails",
    "BetaClaudeTagDefaultSettingSource",
    "BetaClaudeTagGuestPolicy",
    "BetaClaudeTagGuestPolicyAllow",
    "BetaClaudeTagGuestPolicyAllowParam",
    "BetaClaudeTagGuestPolicyChannelOnly",
    "BetaClaudeTagGuestPolicyChannelOnlyParam",
    "BetaClaudeTagGuestPolicyParam",
    "BetaClaudeTagGuestPolicyRestrict",
    "BetaClaudeTagGuestPolicyRestrictParam",
    "BetaClaudeTagReplyMode",
    "BetaClaudeTagReplyModeAlwaysAwake",
    "BetaClaudeTagReplyModeAlwaysAwakeParam",
    "BetaClaudeTagReplyModeAutomatic",
    "BetaClaudeTagReplyModeAutomaticParam",
    "BetaClaudeTagReplyModeMentionOnly",
    "BetaClaudeTagReplyModeMentionOnlyParam",
    "BetaClaudeTagReplyModeParam",
    "BetaClaudeTagReplyModeThread",
    "BetaClaudeTagReplyModeThreadParam",
    "BetaClaudeTagSettingSource",
    "BetaClaudeTagSettingSources",
    "BetaClaudeTagSettings",
    "BetaClaudeTagSettingsCreateParam",
    "BetaClaudeTagSettingsUpdateParam",
    "BetaClaudeTagSlackChannelIdentifiers",
    "BetaClaudeTagSlackChannelIdentifiersParam",
    "BetaClaudeTagSlackChannelSettingSource",
    "BetaClaudeTagSlackDefaultSettingSource",
    "BetaClaudeTagSlackGridChannelSettingSource",
    "BetaClaudeTagSlackParentChannelSettingSource",
    "BetaClaudeTagSlackWorkspaceIdentifiers",
    "BetaClaudeTagSlackWorkspaceSettingSource",
    "BetaClaudeTagWritesNotEnabledError",
    "BetaClaudeTagWritesNotEnabledErrorDetails",
    "BetaComplianceConfigurationRestrictedError",
    "BetaComplianceConfigurationRestrictedErrorDetails",
    "BetaComplianceSettings",
    "BetaComplianceSettingsState",
    "BetaComplianceSettingsStateDisabled",
    "BetaComplianceSettingsStateDisabledParam",
    "BetaComplianceSettingsStateEnabled",
    "BetaComplianceSettingsStateEnabledParam",
    "BetaComplianceSettingsStateParam",
    "BetaDataResidency",
    "BetaDataResidencyCreateConfigParam",
    "BetaDataResidencyUpdateConfigParam",
    "BetaDeletedExternalStorage",
    "BetaDeletedOrganizationWebhookEndpoint",
    "BetaDeletedPlugin",
    "BetaDeletedRBACGroup",
    "BetaDeletedTelemetryDestination",
    "BetaDrainingExternalStorageStatus",
    "BetaExternalKey",
    "BetaExternalKeyAttachedAttachment",
    "BetaExternalKeyUnattachedAttachment",
    "BetaExternalStorage",
    "BetaExternalStorageFailedCheck",
    "BetaExternalStorageInUseError",
    "BetaExternalStorageInUseErrorDetails",
    "BetaExternalStorageInWorkspacePolicyError",
    "BetaExternalStorageInWorkspacePolicyErrorDetails",
    "BetaExternalStorageMember",
    "BetaExternalStorageMemberParam",
    "BetaExternalStorageNotAvailableError",
    "BetaExternalStorageNotAvailableErrorDetails",
    "BetaGCPExternalKeyConfig",
    "BetaGCPExternalKeyConfigParam",
    "BetaGCPExternalStorageConfig",
    "BetaGCPExternalStorageConfigParam",
    "BetaGrantRequiredError",
    "BetaGrantRequiredErrorDetails",
    "BetaHumanReviewOnWithExternalStorageError",
    "BetaHumanReviewOnWithExternalStorageErrorDetails",
    "BetaInferenceDataPrivacy",
    "BetaInferenceDataPrivacyCreateParam",
    "BetaInferenceDataPrivacyUpdateParam",
    "BetaInternalStorage",
    "BetaInternalStorageParam",
    "BetaInvalidStorageARNError",
    "BetaInvalidStorageARNErrorDetails",
    "BetaNewOrganizationWebhookEndpoint",
    "BetaNoBillingWorkspaceRole",
    "BetaOrganizationInvite",
    "BetaOrganizationLevelScopedAPIKeyRequiredError",
    "BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails",
    "BetaOrganizationRateLimit",
    "BetaOrganizationRateLimitBatchGroup",
    "BetaOrganizationRateLimitFilesGroup",
    "BetaOrganizationRateLimitModelGroup",
    "BetaOrganizationRateLimitSkillsGroup",
    "BetaOrganizationRateLimitTokenCountGroup",
    "BetaOrganizationRateLimitValue",
    "BetaOrganizationRateLimitWebSearchGroup",
    "BetaOrganizationUser",
    "BetaOrganizationWebhookEndpoint",
    "BetaOrganizationWebhookEndpointSigningSecret",
    "BetaOrganizationWebhookEndpointState",
    "BetaPendingConfigurationExternalStorageStatus",
    "BetaPlugin",
    "BetaPluginAPIActor",
    "BetaPluginComponent",
    "BetaPluginContentScan",
    "BetaPluginMarketplace",
    "BetaPluginMarketplaceValidationPluginErrorObject",
    "BetaPluginMarketplaceValidationPluginWarning",
    "BetaPluginMarketplaceValidationPluginWarnings",
    "BetaPluginMarketplaceValidationReport",
    "BetaPluginNameTakenError",
    "BetaPluginNameTakenErrorDetails",
    "BetaPluginOwnerOrganization",
    "BetaPluginOwnerUser",
    "BetaPluginTargetOrganization",
    "BetaPluginTargetOrganizationMember",
    "BetaPluginTargetRBACGroup",
    "BetaPluginUserActor",
    "BetaProviderNotAllowedError",
    "BetaProviderNotAllowedErrorDetails",
    "BetaRBACGroup",
    "BetaRBACGroupNotFoundError",
    "BetaRBACGroupNotFoundErrorDetails",
    "BetaRBACRole",
    "BetaRBACRoleSource",
    "BetaRBACRoleSourceBuiltIn",
    "BetaRBACRoleSourceCustom",
    "BetaRegistrationPendingError",
    "BetaRegistrationPendingErrorDetails",
    "BetaScanFailedError",
    "BetaScanFailedErrorDetails",
    "BetaScanPendingError",
    "BetaScanPendingErrorDetails",
    "BetaServiceAccount",
    "BetaServiceAccountWorkspaceMember",
    "BetaSkillNameTakenError",
    "BetaSkillNameTakenErrorDetails",
    "BetaSlackChannelSetUpEnvironmentNotFoundError",
    "BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails",
    "BetaSlackChannelSetUpSettingsConflictError",
    "BetaSlackChannelSetUpSettingsConflictErrorDetails",
    "BetaSlackChannelSetUpSettingsRefusedError",
    "BetaSlackChannelSetUpSettingsRefusedErrorDetails",
    "BetaSpendLimit",
    "BetaSpendLimitOrganizationScope",
    "BetaSpendLimitOrganizationScopeParam",
    "BetaSpendLimitOrganizationServiceScope",
    "BetaSpendLimitPeriod",
    "BetaSpendLimitRBACGroupScope",
    "BetaSpendLimitScopedAPIKeyActor",
    "BetaSpendLimitSeatTierScope",
    "BetaSpendLimitUsageTierScope",
    "BetaSpendLimitUserActor",
    "BetaSpendLimitUserScope",
    "BetaSpendLimitUserScopeParam",
    "BetaSpendLimitWorkspaceScope",
    "BetaSpendLimitWorkspaceScopeParam",
    "BetaSpendLimitsAdminAPIWritesNotEnabledError",
    "BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails",
    "BetaSpendSummary",
    "BetaStorageAlreadyRegisteredError",
    "BetaStorageAlreadyRegisteredErrorDetails",
    "BetaStorageAttachLimitReachedError",
    "BetaStorageAttachLimitReachedErrorDetails",
    "BetaStorageChangedConcurrentlyError",
    "BetaStorageChangedConcurrentlyErrorDetails",
    "BetaStorageMember",
    "BetaStorageMemberParam",
    "BetaStorageNotAttachableError",
    "BetaStorageNotAttachableErrorDetails",
    "BetaStorageProfileStillRequiredError",
    "BetaStorageProfileStillRequiredErrorDetails",
    "BetaStorageVerificationFailedError",
    "BetaStorageVerificationFailedErrorDetails",
    "BetaTelemetryDestination",
    "BetaTelemetryDestinationContentMode",
    "BetaTelemetryDestinationDeliveryHealth",
    "BetaTelemetryDestinationDisabledReason",
    "BetaTelemetryDestinationDisabledReasonCaller",
    "BetaTelemetryDestinationDisabledReasonInvalidAddress",
    "BetaTelemetryDestinationDisabledReasonRedirect",
    "BetaTelemetryDestinationDisabledReasonSustainedFailure",
    "BetaTelemetryDestinationState",
    "BetaTelemetryDestinationStateDisabled",
    "BetaTelemetryDestinationStateDisabledParams",
    "BetaTelemetryDestinationStateEnabled",
    "BetaTelemetryDestinationStateEnabledParams",
    "BetaTelemetryDestinationStateParams",
    "BetaTelemetryDestinationTestFailure",
    "BetaTelemetryDestinationTestResponse",
    "BetaTelemetryDestinationTestResult",
    "BetaTelemetryDestinationTestSuccess",
    "BetaTelemetryDestinationTraces",
    "BetaTelemetryDestinationTracesParams",
    "BetaTelemetryDestinationWorkspaces",
    "BetaTelemetryDestinationWorkspacesAll",
    "BetaTelemetryDestinationWorkspacesAllParams",
    "BetaTelemetryDestinationWorkspacesExclude",
    "BetaTelemetryDestinationWorkspacesExcludeParams",
    "BetaTelemetryDestinationWorkspacesInclude",
    "BetaTelemetryDestinationWorkspacesIncludeParams",
    "BetaTelemetryDestinationWorkspacesParams",
    "BetaTranscriptsStorageRequiredError",
    "BetaTranscriptsStorageRequiredErrorDetails",
    "BetaUnsupportedRegionError",
    "BetaUnsupportedRegionErrorDetails",
    "BetaWorkspace",
    "BetaWorkspaceChangedConcurrentlyError",
    "BetaWorkspaceChangedConcurrentlyErrorDetails",
    "BetaWorkspaceChangedConcurrentlyField",
    "BetaWorkspaceMember",
    "BetaWorkspaceRole",
    "ComplianceSettingUpdateParams",
    "ExternalKeyCreateParams",
    "ExternalKeyDeleteResponse",
    "ExternalKeyListParams",
    "ExternalKeyUpdateParams",
    "ExternalKeyValidateResponse",
    "ExternalStorageCreateParams",
    "ExternalStorageListParams",
    "ExternalStorageUpdateParams",
    "InviteCreateParams",
    "InviteDeleteResponse",
    "InviteListParams",
    "PluginCreateParams",
    "PluginListParams",
    "PluginMarketplaceListParams",
    "PluginMarketplaceRetrieveParams",
    "PluginMarketplaceUpdateParams",
    "PluginMarketplaceValidateArchiveParams",
    "PluginMarketplaceValidateRepositoryParams",
    "PluginRetrieveParams",
    "PluginUpdateParams",
    "RBACGroupCreateParams",
    "RBACGroupListParams",
    "RBACGroupUpdateParams",
    "RBACRoleListParams",
    "RateLimitListParams",
    "ServiceAccountCreateParams",
    "ServiceAccountListParams",
    "ServiceAccountUpdateParams",
    "SpendLimitDeleteResponse",
    "SpendLimitListParams",
    "SpendLimitSetParams",
    "TelemetryDestinationCreateParams",
    "TelemetryDestinationListParams",
    "TelemetryDestinationUpdateParams",
    "UserListParams",
    "UserRemoveResponse",
    "UserUpdateParams",
    "WebhookCreateParams",
    "WebhookListParams",
    "WebhookUpdateParams",
    "WorkspaceCreateParams",
    "WorkspaceListParams",
    "WorkspaceUpdateParams",
]
