# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import analytics as analytics
    from . import federation as federation
    from . import rbac_groups as rbac_groups
    from . import rbac_roles as rbac_roles
    from . import service_accounts as service_accounts
    from . import spend_limits as spend_limits
    from . import workspaces as workspaces
    from .allowed_inference_geo import AllowedInferenceGeo
    from .already_member_error import AlreadyMemberError
    from .already_member_error_details import AlreadyMemberErrorDetails
    from .analytics_artifact_activity import AnalyticsArtifactActivity
    from .analytics_artifact_group_by import AnalyticsArtifactGroupBy
    from .analytics_chat_cowork_unified_chat_metrics import AnalyticsChatCoworkUnifiedChatMetrics
    from .analytics_chat_cowork_unified_metrics import AnalyticsChatCoworkUnifiedMetrics
    from .analytics_chat_cowork_unified_sessions_metrics import AnalyticsChatCoworkUnifiedSessionsMetrics
    from .analytics_chat_metrics import AnalyticsChatMetrics
    from .analytics_claude_code_metrics import AnalyticsClaudeCodeMetrics
    from .analytics_claude_tag_metrics import AnalyticsClaudeTagMetrics
    from .analytics_connector_activity import AnalyticsConnectorActivity
    from .analytics_connector_chat_cowork_unified_chat_metrics import (
        AnalyticsConnectorChatCoworkUnifiedChatMetrics,
    )
    from .analytics_connector_chat_cowork_unified_metrics import AnalyticsConnectorChatCoworkUnifiedMetrics
    from .analytics_connector_chat_cowork_unified_sessions_metrics import (
        AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )
    from .analytics_connector_chat_metrics import AnalyticsConnectorChatMetrics
    from .analytics_connector_claude_code_metrics import AnalyticsConnectorClaudeCodeMetrics
    from .analytics_connector_cowork_metrics import AnalyticsConnectorCoworkMetrics
    from .analytics_connector_group_by import AnalyticsConnectorGroupBy
    from .analytics_connector_office_metrics import AnalyticsConnectorOfficeMetrics
    from .analytics_connector_office_product_metrics import AnalyticsConnectorOfficeProductMetrics
    from .analytics_core_code_metrics import AnalyticsCoreCodeMetrics
    from .analytics_cowork_metrics import AnalyticsCoworkMetrics
    from .analytics_design_metrics import AnalyticsDesignMetrics
    from .analytics_lines_of_code import AnalyticsLinesOfCode
    from .analytics_office_metrics import AnalyticsOfficeMetrics
    from .analytics_office_product_metrics import AnalyticsOfficeProductMetrics
    from .analytics_order import AnalyticsOrder
    from .analytics_plugin_activity import AnalyticsPluginActivity
    from .analytics_plugin_chat_cowork_unified_metrics import AnalyticsPluginChatCoworkUnifiedMetrics
    from .analytics_plugin_claude_code_metrics import AnalyticsPluginClaudeCodeMetrics
    from .analytics_plugin_cowork_metrics import AnalyticsPluginCoworkMetrics
    from .analytics_plugin_group_by import AnalyticsPluginGroupBy
    from .analytics_project_activity import AnalyticsProjectActivity
    from .analytics_project_group_by import AnalyticsProjectGroupBy
    from .analytics_science_metrics import AnalyticsScienceMetrics
    from .analytics_single_day_activity_summary import AnalyticsSingleDayActivitySummary
    from .analytics_skill_activity import AnalyticsSkillActivity
    from .analytics_skill_chat_cowork_unified_chat_metrics import AnalyticsSkillChatCoworkUnifiedChatMetrics
    from .analytics_skill_chat_cowork_unified_metrics import AnalyticsSkillChatCoworkUnifiedMetrics
    from .analytics_skill_chat_cowork_unified_sessions_metrics import (
        AnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    )
    from .analytics_skill_chat_metrics import AnalyticsSkillChatMetrics
    from .analytics_skill_claude_code_metrics import AnalyticsSkillClaudeCodeMetrics
    from .analytics_skill_cowork_metrics import AnalyticsSkillCoworkMetrics
    from .analytics_skill_group_by import AnalyticsSkillGroupBy
    from .analytics_skill_office_metrics import AnalyticsSkillOfficeMetrics
    from .analytics_skill_office_product_metrics import AnalyticsSkillOfficeProductMetrics
    from .analytics_tool_action_counts import AnalyticsToolActionCounts
    from .analytics_tool_actions import AnalyticsToolActions
    from .analytics_user import AnalyticsUser
    from .analytics_user_activity import AnalyticsUserActivity
    from .analytics_user_group_by import AnalyticsUserGroupBy
    from .api_key import APIKey
    from .api_key_created_by import APIKeyCreatedBy
    from .api_key_list_params import APIKeyListParams
    from .api_key_organization_scope import APIKeyOrganizationScope
    from .api_key_service_account_actor import APIKeyServiceAccountActor
    from .api_key_update_params import APIKeyUpdateParams
    from .api_key_user_actor import APIKeyUserActor
    from .api_key_workspace_scope import APIKeyWorkspaceScope
    from .aws_external_key_config import AWSExternalKeyConfig
    from .aws_external_key_config_param import AWSExternalKeyConfigParam
    from .azure_external_key_config import AzureExternalKeyConfig
    from .azure_external_key_config_param import AzureExternalKeyConfigParam
    from .cannot_invite_emails_with_unverified_domains_error import (
        CannotInviteEmailsWithUnverifiedDomainsError,
    )
    from .cannot_invite_emails_with_unverified_domains_error_details import (
        CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
    )
    from .cannot_remove_last_member_error import CannotRemoveLastMemberError
    from .cannot_remove_last_member_error_details import CannotRemoveLastMemberErrorDetails
    from .compliance_setting_update_params import ComplianceSettingUpdateParams
    from .compliance_settings_state import ComplianceSettingsState
    from .compliance_settings_state_disabled import ComplianceSettingsStateDisabled
    from .compliance_settings_state_disabled_param import ComplianceSettingsStateDisabledParam
    from .compliance_settings_state_enabled import ComplianceSettingsStateEnabled
    from .compliance_settings_state_enabled_param import ComplianceSettingsStateEnabledParam
    from .compliance_settings_state_param import ComplianceSettingsStateParam
    from .data_residency import DataResidency
    from .data_residency_create_config_param import DataResidencyCreateConfigParam
    from .data_residency_update_config_param import DataResidencyUpdateConfigParam
    from .deleted_rbac_group import DeletedRBACGroup
    from .email_domain_not_allowed_error import EmailDomainNotAllowedError
    from .email_domain_not_allowed_error_details import EmailDomainNotAllowedErrorDetails
    from .external_key import ExternalKey
    from .external_key_attached_attachment import ExternalKeyAttachedAttachment
    from .external_key_changed_error import ExternalKeyChangedError
    from .external_key_changed_error_details import ExternalKeyChangedErrorDetails
    from .external_key_create_params import ExternalKeyCreateParams
    from .external_key_delete_response import ExternalKeyDeleteResponse
    from .external_key_in_workspace_policy_error import ExternalKeyInWorkspacePolicyError
    from .external_key_in_workspace_policy_error_details import ExternalKeyInWorkspacePolicyErrorDetails
    from .external_key_list_params import ExternalKeyListParams
    from .external_key_unattached_attachment import ExternalKeyUnattachedAttachment
    from .external_key_update_params import ExternalKeyUpdateParams
    from .external_key_validate_response import ExternalKeyValidateResponse
    from .external_key_validation_failed_error import ExternalKeyValidationFailedError
    from .external_key_validation_failed_error_details import ExternalKeyValidationFailedErrorDetails
    from .external_key_validation_timed_out_error import ExternalKeyValidationTimedOutError
    from .external_key_validation_timed_out_error_details import ExternalKeyValidationTimedOutErrorDetails
    from .gcp_external_key_config import GCPExternalKeyConfig
    from .gcp_external_key_config_param import GCPExternalKeyConfigParam
    from .invite_already_exists_error import InviteAlreadyExistsError
    from .invite_already_exists_error_details import InviteAlreadyExistsErrorDetails
    from .invite_create_params import InviteCreateParams
    from .invite_delete_response import InviteDeleteResponse
    from .invite_list_params import InviteListParams
    from .key_profile_mismatch_error import KeyProfileMismatchError
    from .key_profile_mismatch_error_details import KeyProfileMismatchErrorDetails
    from .no_billing_workspace_role import NoBillingWorkspaceRole
    from .org_api_key_limit_exceeded_error import OrgAPIKeyLimitExceededError
    from .org_api_key_limit_exceeded_error_details import OrgAPIKeyLimitExceededErrorDetails
    from .organization_compliance_settings import OrganizationComplianceSettings
    from .organization_invite import OrganizationInvite
    from .organization_rate_limit import OrganizationRateLimit
    from .organization_rate_limit_batch_group import OrganizationRateLimitBatchGroup
    from .organization_rate_limit_files_group import OrganizationRateLimitFilesGroup
    from .organization_rate_limit_model_group import OrganizationRateLimitModelGroup
    from .organization_rate_limit_skills_group import OrganizationRateLimitSkillsGroup
    from .organization_rate_limit_token_count_group import OrganizationRateLimitTokenCountGroup
    from .organization_rate_limit_value import OrganizationRateLimitValue
    from .organization_rate_limit_web_search_group import OrganizationRateLimitWebSearchGroup
    from .organization_user import OrganizationUser
    from .rate_limit_list_params import RateLimitListParams
    from .rbac_group import RBACGroup
    from .rbac_group_create_params import RBACGroupCreateParams
    from .rbac_group_grants_owner_access_error import RBACGroupGrantsOwnerAccessError
    from .rbac_group_grants_owner_access_error_details import RBACGroupGrantsOwnerAccessErrorDetails
    from .rbac_group_list_params import RBACGroupListParams
    from .rbac_group_owner_access_unconfirmed_error import RBACGroupOwnerAccessUnconfirmedError
    from .rbac_group_owner_access_unconfirmed_error_details import RBACGroupOwnerAccessUnconfirmedErrorDetails
    from .rbac_group_update_params import RBACGroupUpdateParams
    from .rbac_role import RBACRole
    from .rbac_role_list_params import RBACRoleListParams
    from .rbac_role_source import RBACRoleSource
    from .rbac_role_source_built_in import RBACRoleSourceBuiltIn
    from .rbac_role_source_custom import RBACRoleSourceCustom
    from .service_account import ServiceAccount
    from .service_account_create_params import ServiceAccountCreateParams
    from .service_account_list_params import ServiceAccountListParams
    from .service_account_update_params import ServiceAccountUpdateParams
    from .service_account_workspace_member import ServiceAccountWorkspaceMember
    from .spend_limit import SpendLimit
    from .spend_limit_organization_scope import SpendLimitOrganizationScope
    from .spend_limit_organization_service_scope import SpendLimitOrganizationServiceScope
    from .spend_limit_period import SpendLimitPeriod
    from .spend_limit_rbac_group_scope import SpendLimitRBACGroupScope
    from .spend_limit_scoped_api_key_actor import SpendLimitScopedAPIKeyActor
    from .spend_limit_seat_tier_scope import SpendLimitSeatTierScope
    from .spend_limit_usage_tier_scope import SpendLimitUsageTierScope
    from .spend_limit_user_actor import SpendLimitUserActor
    from .spend_limit_user_scope import SpendLimitUserScope
    from .spend_limit_workspace_scope import SpendLimitWorkspaceScope
    from .spend_summary import SpendSummary
    from .storage_attached_during_archive_error import StorageAttachedDuringArchiveError
    from .storage_attached_during_archive_error_details import StorageAttachedDuringArchiveErrorDetails
    from .storage_profile_mismatch_error import StorageProfileMismatchError
    from .storage_profile_mismatch_error_details import StorageProfileMismatchErrorDetails
    from .user_list_params import UserListParams
    from .user_remove_response import UserRemoveResponse
    from .user_update_params import UserUpdateParams
    from .workspace import Workspace
    from .workspace_api_key_limit_exceeded_error import WorkspaceAPIKeyLimitExceededError
    from .workspace_api_key_limit_exceeded_error_details import WorkspaceAPIKeyLimitExceededErrorDetails
    from .workspace_create_params import WorkspaceCreateParams
    from .workspace_created_incomplete_error import WorkspaceCreatedIncompleteError
    from .workspace_created_incomplete_error_details import WorkspaceCreatedIncompleteErrorDetails
    from .workspace_list_params import WorkspaceListParams
    from .workspace_member import WorkspaceMember
    from .workspace_member_limit_exceeded_error import WorkspaceMemberLimitExceededError
    from .workspace_member_limit_exceeded_error_details import WorkspaceMemberLimitExceededErrorDetails
    from .workspace_policy_field import WorkspacePolicyField
    from .workspace_policy_violation_error import WorkspacePolicyViolationError
    from .workspace_policy_violation_error_details import WorkspacePolicyViolationErrorDetails
    from .workspace_role import WorkspaceRole
    from .workspace_update_params import WorkspaceUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "APIKey",
    "APIKeyCreatedBy",
    "APIKeyListParams",
    "APIKeyOrganizationScope",
    "APIKeyServiceAccountActor",
    "APIKeyUpdateParams",
    "APIKeyUserActor",
    "APIKeyWorkspaceScope",
    "AWSExternalKeyConfig",
    "AWSExternalKeyConfigParam",
    "AllowedInferenceGeo",
    "AlreadyMemberError",
    "AlreadyMemberErrorDetails",
    "AnalyticsArtifactActivity",
    "AnalyticsArtifactGroupBy",
    "AnalyticsChatCoworkUnifiedChatMetrics",
    "AnalyticsChatCoworkUnifiedMetrics",
    "AnalyticsChatCoworkUnifiedSessionsMetrics",
    "AnalyticsChatMetrics",
    "AnalyticsClaudeCodeMetrics",
    "AnalyticsClaudeTagMetrics",
    "AnalyticsConnectorActivity",
    "AnalyticsConnectorChatCoworkUnifiedChatMetrics",
    "AnalyticsConnectorChatCoworkUnifiedMetrics",
    "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
    "AnalyticsConnectorChatMetrics",
    "AnalyticsConnectorClaudeCodeMetrics",
    "AnalyticsConnectorCoworkMetrics",
    "AnalyticsConnectorGroupBy",
    "AnalyticsConnectorOfficeMetrics",
    "AnalyticsConnectorOfficeProductMetrics",
    "AnalyticsCoreCodeMetrics",
    "AnalyticsCoworkMetrics",
    "AnalyticsDesignMetrics",
    "AnalyticsLinesOfCode",
    "AnalyticsOfficeMetrics",
    "AnalyticsOfficeProductMetrics",
    "AnalyticsOrder",
    "AnalyticsPluginActivity",
    "AnalyticsPluginChatCoworkUnifiedMetrics",
    "AnalyticsPluginClaudeCodeMetrics",
    "AnalyticsPluginCoworkMetrics",
    "AnalyticsPluginGroupBy",
    "AnalyticsProjectActivity",
    "AnalyticsProjectGroupBy",
    "AnalyticsScienceMetrics",
    "AnalyticsSingleDayActivitySummary",
    "AnalyticsSkillActivity",
    "AnalyticsSkillChatCoworkUnifiedChatMetrics",
    "AnalyticsSkillChatCoworkUnifiedMetrics",
    "AnalyticsSkillChatCoworkUnifiedSessionsMetrics",
    "AnalyticsSkillChatMetrics",
    "AnalyticsSkillClaudeCodeMetrics",
    "AnalyticsSkillCoworkMetrics",
    "AnalyticsSkillGroupBy",
    "AnalyticsSkillOfficeMetrics",
    "AnalyticsSkillOfficeProductMetrics",
    "AnalyticsToolActionCounts",
    "AnalyticsToolActions",
    "AnalyticsUser",
    "AnalyticsUserActivity",
    "AnalyticsUserGroupBy",
    "AzureExternalKeyConfig",
    "AzureExternalKeyConfigParam",
    "CannotInviteEmailsWithUnverifiedDomainsError",
    "CannotInviteEmailsWithUnverifiedDomainsErrorDetails",
    "CannotRemoveLastMemberError",
    "CannotRemoveLastMemberErrorDetails",
    "ComplianceSettingUpdateParams",
    "ComplianceSettingsState",
    "ComplianceSettingsStateDisabled",
    "ComplianceSettingsStateDisabledParam",
    "ComplianceSettingsStateEnabled",
    "ComplianceSettingsStateEnabledParam",
    "ComplianceSettingsStateParam",
    "DataResidency",
    "DataResidencyCreateConfigParam",
    "DataResidencyUpdateConfigParam",
    "DeletedRBACGroup",
    "EmailDomainNotAllowedError",
    "EmailDomainNotAllowedErrorDetails",
    "ExternalKey",
    "ExternalKeyAttachedAttachment",
    "ExternalKeyChangedError",
    "ExternalKeyChangedErrorDetails",
    "ExternalKeyCreateParams",
    "ExternalKeyDeleteResponse",
    "ExternalKeyInWorkspacePolicyError",
    "ExternalKeyInWorkspacePolicyErrorDetails",
    "ExternalKeyListParams",
    "ExternalKeyUnattachedAttachment",
    "ExternalKeyUpdateParams",
    "ExternalKeyValidateResponse",
    "ExternalKeyValidationFailedError",
    "ExternalKeyValidationFailedErrorDetails",
    "ExternalKeyValidationTimedOutError",
    "ExternalKeyValidationTimedOutErrorDetails",
    "GCPExternalKeyConfig",
    "GCPExternalKeyConfigParam",
    "InviteAlreadyExistsError",
    "InviteAlreadyExistsErrorDetails",
    "InviteCreateParams",
    "InviteDeleteResponse",
    "InviteListParams",
    "KeyProfileMismatchError",
    "KeyProfileMismatchErrorDetails",
    "NoBillingWorkspaceRole",
    "OrgAPIKeyLimitExceededError",
    "OrgAPIKeyLimitExceededErrorDetails",
    "OrganizationComplianceSettings",
    "OrganizationInvite",
    "OrganizationRateLimit",
    "OrganizationRateLimitBatchGroup",
    "OrganizationRateLimitFilesGroup",
    "OrganizationRateLimitModelGroup",
    "OrganizationRateLimitSkillsGroup",
    "OrganizationRateLimitTokenCountGroup",
    "OrganizationRateLimitValue",
    "OrganizationRateLimitWebSearchGroup",
    "OrganizationUser",
    "RBACGroup",
    "RBACGroupCreateParams",
    "RBACGroupGrantsOwnerAccessError",
    "RBACGroupGrantsOwnerAccessErrorDetails",
    "RBACGroupListParams",
    "RBACGroupOwnerAccessUnconfirmedError",
    "RBACGroupOwnerAccessUnconfirmedErrorDetails",
    "RBACGroupUpdateParams",
    "RBACRole",
    "RBACRoleListParams",
    "RBACRoleSource",
    "RBACRoleSourceBuiltIn",
    "RBACRoleSourceCustom",
    "RateLimitListParams",
    "ServiceAccount",
    "ServiceAccountCreateParams",
    "ServiceAccountListParams",
    "ServiceAccountUpdateParams",
    "ServiceAccountWorkspaceMember",
    "SpendLimit",
    "SpendLimitOrganizationScope",
    "SpendLimitOrganizationServiceScope",
    "SpendLimitPeriod",
    "SpendLimitRBACGroupScope",
    "SpendLimitScopedAPIKeyActor",
    "SpendLimitSeatTierScope",
    "SpendLimitUsageTierScope",
    "SpendLimitUserActor",
    "SpendLimitUserScope",
    "SpendLimitWorkspaceScope",
    "SpendSummary",
    "StorageAttachedDuringArchiveError",
    "StorageAttachedDuringArchiveErrorDetails",
    "StorageProfileMismatchError",
    "StorageProfileMismatchErrorDetails",
    "UserListParams",
    "UserRemoveResponse",
    "UserUpdateParams",
    "Workspace",
    "WorkspaceAPIKeyLimitExceededError",
    "WorkspaceAPIKeyLimitExceededErrorDetails",
    "WorkspaceCreateParams",
    "WorkspaceCreatedIncompleteError",
    "WorkspaceCreatedIncompleteErrorDetails",
    "WorkspaceListParams",
    "WorkspaceMember",
    "WorkspaceMemberLimitExceededError",
    "WorkspaceMemberLimitExceededErrorDetails",
    "WorkspacePolicyField",
    "WorkspacePolicyViolationError",
    "WorkspacePolicyViolationErrorDetails",
    "WorkspaceRole",
    "WorkspaceUpdateParams",
]
