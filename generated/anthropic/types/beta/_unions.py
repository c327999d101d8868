# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "BetaBrowserClickTarget": (
        "type",
        {
            "coordinate": "BetaBrowserCoordinateTarget",
            "ref": "BetaBrowserRefTarget",
        },
    ),
    "BetaCacheMissReason": (
        "type",
        {
            "model_changed": "BetaCacheMissModelChanged",
            "system_changed": "BetaCacheMissSystemChanged",
            "tools_changed": "BetaCacheMissToolsChanged",
            "messages_changed": "BetaCacheMissMessagesChanged",
            "previous_message_not_found": "BetaCacheMissPreviousMessageNotFound",
            "unavailable": "BetaCacheMissUnavailable",
        },
    ),
    "BetaCodeExecutionToolResultBlockContent": (
        "type",
        {
            "code_execution_tool_result_error": "BetaCodeExecutionToolResultError",
            "code_execution_result": "BetaCodeExecutionResultBlock",
            "encrypted_code_execution_result": "BetaEncryptedCodeExecutionResultBlock",
        },
    ),
    "BetaContentBlock": (
        "type",
        {
            "text": "BetaTextBlock",
            "thinking": "BetaThinkingBlock",
            "redacted_thinking": "BetaRedactedThinkingBlock",
            "tool_use": "BetaToolUseBlock",
            "server_tool_use": "BetaServerToolUseBlock",
            "web_search_tool_result": "BetaWebSearchToolResultBlock",
            "web_fetch_tool_result": "BetaWebFetchToolResultBlock",
            "advisor_tool_result": "BetaAdvisorToolResultBlock",
            "code_execution_tool_result": "BetaCodeExecutionToolResultBlock",
            "bash_code_execution_tool_result": "BetaBashCodeExecutionToolResultBlock",
            "text_editor_code_execution_tool_result": "BetaTextEditorCodeExecutionToolResultBlock",
            "tool_search_tool_result": "BetaToolSearchToolResultBlock",
            "mcp_tool_use": "BetaMCPToolUseBlock",
            "mcp_tool_result": "BetaMCPToolResultBlock",
            "container_upload": "BetaContainerUploadBlock",
            "compaction": "BetaCompactionBlock",
            "fallback": "BetaFallbackBlock",
            "mcp_tool_listing": "BetaMCPToolListingBlock",
        },
    ),
    "BetaDreamInput": (
        "type",
        {
            "memory_store": "BetaDreamMemoryStoreInput",
            "sessions": "BetaDreamSessionsInput",
        },
    ),
    "BetaInputTransformation": (
        "type",
        {
            "thinking_dropped": "BetaThinkingDroppedInputTransformation",
            "thinking_mismatch_allowed": "BetaThinkingMismatchAllowedInputTransformation",
        },
    ),
    "BetaManagedAgentsAgentToolConfig": (
        "type",
        {
            "bash": "BetaManagedAgentsBashToolConfig",
            "edit": "BetaManagedAgentsEditToolConfig",
            "read": "BetaManagedAgentsReadToolConfig",
            "write": "BetaManagedAgentsWriteToolConfig",
            "glob": "BetaManagedAgentsGlobToolConfig",
            "grep": "BetaManagedAgentsGrepToolConfig",
            "web_fetch": "BetaManagedAgentsWebFetchToolConfig",
            "web_search": "BetaManagedAgentsWebSearchToolConfig",
        },
    ),
    "BetaManagedAgentsDeploymentInitialEvent": (
        "type",
        {
            "user.message": "BetaManagedAgentsDeploymentUserMessageEvent",
            "user.define_outcome": "BetaManagedAgentsDeploymentUserDefineOutcomeEvent",
            "system.message": "BetaManagedAgentsDeploymentSystemMessageEvent",
        },
    ),
    "BetaManagedAgentsDeploymentPausedReason": (
        "type",
        {
            "manual": "BetaManagedAgentsManualDeploymentPausedReason",
            "error": "BetaManagedAgentsErrorDeploymentPausedReason",
        },
    ),
    "BetaManagedAgentsDeploymentPausedReasonError": (
        "type",
        {
            "environment_archived_error": "BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonError",
            "agent_archived_error": "BetaManagedAgentsAgentArchivedDeploymentPausedReasonError",
            "environment_not_found_error": "BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonError",
            "vault_not_found_error": "BetaManagedAgentsVaultNotFoundDeploymentPausedReasonError",
            "file_not_found_error": "BetaManagedAgentsFileNotFoundDeploymentPausedReasonError",
            "session_resource_not_found_error": "BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonError",
            "workspace_archived_error": "BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonError",
            "organization_disabled_error": "BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonError",
            "memory_store_archived_error": "BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonError",
            "skill_not_found_error": "BetaManagedAgentsSkillNotFoundDeploymentPausedReasonError",
            "vault_archived_error": "BetaManagedAgentsVaultArchivedDeploymentPausedReasonError",
            "unknown_error": "BetaManagedAgentsUnknownDeploymentPausedReasonError",
            "self_hosted_resources_unsupported_error": "BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonError",
            "mcp_egress_blocked_error": "BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonError",
        },
    ),
    "BetaManagedAgentsExecutionIdentity": (
        "type",
        {
            "aws_role": "BetaManagedAgentsAWSRoleExecutionIdentity",
            "service_account": "BetaManagedAgentsServiceAccountExecutionIdentity",
        },
    ),
    "BetaManagedAgentsMultiagentAdvisor": (
        "type",
        {
            "enabled": "BetaManagedAgentsMultiagentAdvisorEnabled",
            "disabled": "BetaManagedAgentsMultiagentAdvisorDisabled",
        },
    ),
    "BetaManagedAgentsMultiagentInlineAgents": (
        "type",
        {
            "enabled": "BetaManagedAgentsMultiagentInlineAgentsEnabled",
            "disabled": "BetaManagedAgentsMultiagentInlineAgentsDisabled",
        },
    ),
    "BetaManagedAgentsMultiagentSubagents": (
        "type",
        {
            "enabled": "BetaManagedAgentsMultiagentSubagentsEnabled",
            "disabled": "BetaManagedAgentsMultiagentSubagentsDisabled",
        },
    ),
    "BetaManagedAgentsMultiagentWorkflows": (
        "type",
        {
            "enabled": "BetaManagedAgentsMultiagentWorkflowsEnabled",
            "disabled": "BetaManagedAgentsMultiagentWorkflowsDisabled",
        },
    ),
    "BetaManagedAgentsSessionMultiagent": (
        "type",
        {
            "coordinator": "BetaManagedAgentsSessionMultiagentCoordinator",
            "multiagent_20261001": "BetaManagedAgentsSessionMultiagent20261001",
        },
    ),
    "BetaManagedAgentsSessionMultiagentSubagents": (
        "type",
        {
            "enabled": "BetaManagedAgentsSessionMultiagentSubagentsEnabled",
            "disabled": "BetaManagedAgentsMultiagentSubagentsDisabled",
        },
    ),
    "BetaManagedAgentsSessionMultiagentWorkflows": (
        "type",
        {
            "enabled": "BetaManagedAgentsSessionMultiagentWorkflowsEnabled",
            "disabled": "BetaManagedAgentsMultiagentWorkflowsDisabled",
        },
    ),
    "BetaManagedAgentsSessionResourceConfig": (
        "type",
        {
            "github_repository": "BetaManagedAgentsGitHubRepositoryResourceConfig",
            "file": "BetaManagedAgentsFileResourceConfig",
            "memory_store": "BetaManagedAgentsMemoryStoreResourceConfig",
        },
    ),
    "BetaManagedAgentsStartEventPreview": (
        "type",
        {
            "agent.message": "BetaManagedAgentsAgentMessagePreview",
            "agent.thinking": "BetaManagedAgentsAgentThinkingPreview",
        },
    ),
    "BetaManagedAgentsTriggerContext": (
        "type",
        {
            "schedule": "BetaManagedAgentsScheduleTriggerContext",
            "manual": "BetaManagedAgentsManualTriggerContext",
        },
    ),
    "BetaManagedAgentsWebFetchURLSourceToolFilter": (
        "type",
        {
            "all": "BetaManagedAgentsWebFetchURLSourceAll",
            "none": "BetaManagedAgentsWebFetchURLSourceNone",
            "only": "BetaManagedAgentsWebFetchURLSourceOnly",
            "except": "BetaManagedAgentsWebFetchURLSourceExcept",
        },
    ),
    "BetaManagedAgentsWebFetchURLSourceUserInput": (
        "type",
        {
            "all": "BetaManagedAgentsWebFetchURLSourceAll",
            "none": "BetaManagedAgentsWebFetchURLSourceNone",
        },
    ),
    "BetaMemoryTool20250818Command": (
        "command",
        {
            "view": "BetaMemoryTool20250818ViewCommand",
            "create": "BetaMemoryTool20250818CreateCommand",
            "str_replace": "BetaMemoryTool20250818StrReplaceCommand",
            "insert": "BetaMemoryTool20250818InsertCommand",
            "delete": "BetaMemoryTool20250818DeleteCommand",
            "rename": "BetaMemoryTool20250818RenameCommand",
        },
    ),
    "BetaOutputBehavior": (
        "type",
        {
            "create_new": "BetaOutputBehaviorCreateNew",
            "update_existing": "BetaOutputBehaviorUpdateExisting",
        },
    ),
    "BetaRawContentBlockDelta": (
        "type",
        {
            "text_delta": "BetaTextDelta",
            "input_json_delta": "BetaInputJSONDelta",
            "citations_delta": "BetaCitationsDelta",
            "thinking_delta": "BetaThinkingDelta",
            "signature_delta": "BetaSignatureDelta",
            "compaction_delta": "BetaCompactionContentBlockDelta",
        },
    ),
    "BetaRawMessageStreamEvent": (
        "type",
        {
            "message_start": "BetaRawMessageStartEvent",
            "message_delta": "BetaRawMessageDeltaEvent",
            "message_stop": "BetaRawMessageStopEvent",
            "content_block_start": "BetaRawContentBlockStartEvent",
            "content_block_delta": "BetaRawContentBlockDeltaEvent",
            "content_block_stop": "BetaRawContentBlockStopEvent",
        },
    ),
    "BetaTextCitation": (
        "type",
        {
            "char_location": "BetaCitationCharLocation",
            "page_location": "BetaCitationPageLocation",
            "content_block_location": "BetaCitationContentBlockLocation",
            "web_search_result_location": "BetaCitationsWebSearchResultLocation",
            "search_result_location": "BetaCitationSearchResultLocation",
        },
    ),
    "BetaToolUseCaller": (
        "type",
        {
            "direct": "BetaDirectCaller",
            "code_execution_20250825": "BetaServerToolCaller",
            "code_execution_20260120": "BetaServerToolCaller20260120",
        },
    ),
    "BetaWebhookEventData": (
        "type",
        {
            "session.created": "BetaWebhookSessionCreatedEventData",
            "session.pending": "BetaWebhookSessionPendingEventData",
            "session.running": "BetaWebhookSessionRunningEventData",
            "session.idled": "BetaWebhookSessionIdledEventData",
            "session.requires_action": "BetaWebhookSessionRequiresActionEventData",
            "session.archived": "BetaWebhookSessionArchivedEventData",
            "session.deleted": "BetaWebhookSessionDeletedEventData",
            "session.status_rescheduled": "BetaWebhookSessionStatusRescheduledEventData",
            "session.status_run_started": "BetaWebhookSessionStatusRunStartedEventData",
            "session.status_idled": "BetaWebhookSessionStatusIdledEventData",
            "session.status_terminated": "BetaWebhookSessionStatusTerminatedEventData",
            "session.thread_created": "BetaWebhookSessionThreadCreatedEventData",
            "session.thread_idled": "BetaWebhookSessionThreadIdledEventData",
            "session.thread_terminated": "BetaWebhookSessionThreadTerminatedEventData",
            "session.outcome_evaluation_ended": "BetaWebhookSessionOutcomeEvaluationEndedEventData",
            "vault.created": "BetaWebhookVaultCreatedEventData",
            "vault.archived": "BetaWebhookVaultArchivedEventData",
            "vault.deleted": "BetaWebhookVaultDeletedEventData",
            "vault_credential.created": "BetaWebhookVaultCredentialCreatedEventData",
            "vault_credential.archived": "BetaWebhookVaultCredentialArchivedEventData",
            "vault_credential.deleted": "BetaWebhookVaultCredentialDeletedEventData",
            "vault_credential.refresh_failed": "BetaWebhookVaultCredentialRefreshFailedEventData",
            "session.updated": "BetaWebhookSessionUpdatedEventData",
            "agent.created": "BetaWebhookAgentCreatedEventData",
            "agent.archived": "BetaWebhookAgentArchivedEventData",
            "agent.deleted": "BetaWebhookAgentDeletedEventData",
            "deployment.paused": "BetaWebhookDeploymentPausedEventData",
            "deployment_run.failed": "BetaWebhookDeploymentRunFailedEventData",
            "deployment.created": "BetaWebhookDeploymentCreatedEventData",
            "deployment.updated": "BetaWebhookDeploymentUpdatedEventData",
            "deployment.unpaused": "BetaWebhookDeploymentUnpausedEventData",
            "agent.updated": "BetaWebhookAgentUpdatedEventData",
            "deployment.archived": "BetaWebhookDeploymentArchivedEventData",
            "deployment_run.started": "BetaWebhookDeploymentRunStartedEventData",
            "deployment.deleted": "BetaWebhookDeploymentDeletedEventData",
            "deployment_run.succeeded": "BetaWebhookDeploymentRunSucceededEventData",
            "environment.created": "BetaWebhookEnvironmentCreatedEventData",
            "environment.updated": "BetaWebhookEnvironmentUpdatedEventData",
            "environment.archived": "BetaWebhookEnvironmentArchivedEventData",
            "environment.deleted": "BetaWebhookEnvironmentDeletedEventData",
            "memory_store.created": "BetaWebhookMemoryStoreCreatedEventData",
            "memory_store.archived": "BetaWebhookMemoryStoreArchivedEventData",
            "memory_store.deleted": "BetaWebhookMemoryStoreDeletedEventData",
            "session.budget_reached": "BetaWebhookSessionBudgetReachedEventData",
            "external_key.failed": "BetaWebhookExternalKeyFailedEventData",
            "external_key.recovered": "BetaWebhookExternalKeyRecoveredEventData",
            "external_storage.failed": "BetaWebhookExternalStorageFailedEventData",
            "external_storage.recovered": "BetaWebhookExternalStorageRecoveredEventData",
            "user_profile.enforcement_action_opened": "BetaWebhookUserProfileEnforcementActionOpenedEventData",
            "user_profile.enforcement_action_resolved": "BetaWebhookUserProfileEnforcementActionResolvedEventData",
            "user_profile.program_status_updated": "BetaWebhookUserProfileProgramStatusUpdatedEventData",
        },
    ),
    "ParsedBetaContentBlock": (
        "type",
        {
            "text": "ParsedBetaTextBlock",
            "thinking": "BetaThinkingBlock",
            "redacted_thinking": "BetaRedactedThinkingBlock",
            "tool_use": "BetaToolUseBlock",
            "server_tool_use": "BetaServerToolUseBlock",
            "web_search_tool_result": "BetaWebSearchToolResultBlock",
            "web_fetch_tool_result": "BetaWebFetchToolResultBlock",
            "advisor_tool_result": "BetaAdvisorToolResultBlock",
            "code_execution_tool_result": "BetaCodeExecutionToolResultBlock",
            "bash_code_execution_tool_result": "BetaBashCodeExecutionToolResultBlock",
            "text_editor_code_execution_tool_result": "BetaTextEditorCodeExecutionToolResultBlock",
            "tool_search_tool_result": "BetaToolSearchToolResultBlock",
            "mcp_tool_use": "BetaMCPToolUseBlock",
            "mcp_tool_result": "BetaMCPToolResultBlock",
            "container_upload": "BetaContainerUploadBlock",
            "compaction": "BetaCompactionBlock",
            "fallback": "BetaFallbackBlock",
            "mcp_tool_listing": "BetaMCPToolListingBlock",
        },
    ),
    "beta_advisor_tool_result_block:Content": (
        "type",
        {
            "advisor_tool_result_error": "BetaAdvisorToolResultError",
            "advisor_result": "BetaAdvisorResultBlock",
            "advisor_redacted_result": "BetaAdvisorRedactedResultBlock",
        },
    ),
    "beta_bash_code_execution_tool_result_block:Content": (
        "type",
        {
            "bash_code_execution_tool_result_error": "BetaBashCodeExecutionToolResultError",
            "bash_code_execution_result": "BetaBashCodeExecutionResultBlock",
        },
    ),
    "beta_citations_delta:Citation": (
        "type",
        {
            "char_location": "BetaCitationCharLocation",
            "page_location": "BetaCitationPageLocation",
            "content_block_location": "BetaCitationContentBlockLocation",
            "web_search_result_location": "BetaCitationsWebSearchResultLocation",
            "search_result_location": "BetaCitationSearchResultLocation",
        },
    ),
    "beta_cloud_config:Networking": (
        "type",
        {
            "unrestricted": "BetaUnrestrictedNetwork",
            "limited": "BetaLimitedNetwork",
        },
    ),
    "beta_compaction_block:ToolChange": (
        "type",
        {
            "tool_addition": "BetaResponseToolAdditionBlock",
            "tool_removal": "BetaResponseToolRemovalBlock",
        },
    ),
    "beta_context_management_response:AppliedEdit": (
        "type",
        {
            "clear_tool_uses_20250919": "BetaClearToolUses20250919EditResponse",
            "clear_thinking_20251015": "BetaClearThinking20251015EditResponse",
        },
    ),
    "beta_document_block:Source": (
        "type",
        {
            "base64": "BetaBase64PDFSource",
            "text": "BetaPlainTextSource",
        },
    ),
    "beta_environment:Config": (
        "type",
        {
            "cloud": "BetaCloudConfig",
            "self_hosted": "BetaSelfHostedConfig",
        },
    ),
    "beta_fallback_credit_usage:Status": (
        "type",
        {
            "redeemed": "BetaFallbackCreditRedeemed",
            "not_applied": "BetaFallbackCreditNotApplied",
        },
    ),
    "beta_iterations_usage:BetaIterationsUsageItem": (
        "type",
        {
            "message": "BetaMessageIterationUsage",
            "compaction": "BetaCompactionIterationUsage",
            "advisor_message": "BetaAdvisorMessageIterationUsage",
            "fallback_message": "BetaFallbackMessageIterationUsage",
        },
    ),
    "beta_managed_agents_agent:Multiagent": (
        "type",
        {
            "coordinator": "BetaManagedAgentsMultiagent",
            "multiagent_20261001": "BetaManagedAgentsMultiagent20261001",
        },
    ),
    "beta_managed_agents_agent:Skill": (
        "type",
        {
            "anthropic": "BetaManagedAgentsAnthropicSkill",
            "custom": "BetaManagedAgentsCustomSkill",
        },
    ),
    "beta_managed_agents_agent:Tool": (
        "type",
        {
            "agent_toolset_20260401": "BetaManagedAgentsAgentToolset20260401",
            "mcp_toolset": "BetaManagedAgentsMCPToolset",
            "custom": "BetaManagedAgentsCustomTool",
        },
    ),
    "beta_managed_agents_agent_toolset_default_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_bash_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_deployment_run:Error": (
        "type",
        {
            "environment_archived_error": "BetaManagedAgentsEnvironmentArchivedRunError",
            "agent_archived_error": "BetaManagedAgentsAgentArchivedRunError",
            "environment_not_found_error": "BetaManagedAgentsEnvironmentNotFoundRunError",
            "vault_not_found_error": "BetaManagedAgentsVaultNotFoundRunError",
            "vault_archived_error": "BetaManagedAgentsVaultArchivedRunError",
            "file_not_found_error": "BetaManagedAgentsFileNotFoundRunError",
            "memory_store_archived_error": "BetaManagedAgentsMemoryStoreArchivedRunError",
            "skill_not_found_error": "BetaManagedAgentsSkillNotFoundRunError",
            "session_resource_not_found_error": "BetaManagedAgentsSessionResourceNotFoundRunError",
            "workspace_archived_error": "BetaManagedAgentsWorkspaceArchivedRunError",
            "organization_disabled_error": "BetaManagedAgentsOrganizationDisabledRunError",
            "session_rate_limited_error": "BetaManagedAgentsSessionRateLimitedRunError",
            "session_creation_rejected_error": "BetaManagedAgentsSessionCreationRejectedRunError",
            "unknown_error": "BetaManagedAgentsUnknownRunError",
            "self_hosted_resources_unsupported_error": "BetaManagedAgentsSelfHostedResourcesUnsupportedRunError",
            "mcp_egress_blocked_error": "BetaManagedAgentsMCPEgressBlockedRunError",
        },
    ),
    "beta_managed_agents_deployment_user_define_outcome_event:Rubric": (
        "type",
        {
            "file": "anthropic.types.beta.sessions:BetaManagedAgentsFileRubric",
            "text": "anthropic.types.beta.sessions:BetaManagedAgentsTextRubric",
        },
    ),
    "beta_managed_agents_deployment_user_message_event:Content": (
        "type",
        {
            "text": "anthropic.types.beta.sessions:BetaManagedAgentsTextBlock",
            "image": "anthropic.types.beta.sessions:BetaManagedAgentsImageBlock",
            "document": "anthropic.types.beta.sessions:BetaManagedAgentsDocumentBlock",
            "redacted": "anthropic.types.beta.sessions:BetaManagedAgentsRedactedBlock",
        },
    ),
    "beta_managed_agents_edit_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_github_repository_resource_config:Checkout": (
        "type",
        {
            "branch": "BetaManagedAgentsBranchCheckout",
            "commit": "BetaManagedAgentsCommitCheckout",
        },
    ),
    "beta_managed_agents_glob_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_grep_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_mcp_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_mcp_toolset_default_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_model_config:Effort": (
        "type",
        {
            "low": "BetaManagedAgentsEffortLow",
            "medium": "BetaManagedAgentsEffortMedium",
            "high": "BetaManagedAgentsEffortHigh",
            "xhigh": "BetaManagedAgentsEffortXhigh",
            "max": "BetaManagedAgentsEffortMax",
        },
    ),
    "beta_managed_agents_multiagent:Agent": (
        "type",
        {
            "agent": "BetaManagedAgentsAgentReference",
            "advisor": "BetaManagedAgentsAdvisor",
        },
    ),
    "beta_managed_agents_read_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_session_agent:Skill": (
        "type",
        {
            "anthropic": "BetaManagedAgentsAnthropicSkill",
            "custom": "BetaManagedAgentsCustomSkill",
        },
    ),
    "beta_managed_agents_session_agent:Tool": (
        "type",
        {
            "agent_toolset_20260401": "BetaManagedAgentsAgentToolset20260401",
            "mcp_toolset": "BetaManagedAgentsMCPToolset",
            "custom": "BetaManagedAgentsCustomTool",
        },
    ),
    "beta_managed_agents_session_multiagent_coordinator:Agent": (
        "type",
        {
            "agent": "BetaManagedAgentsSessionThreadAgent",
            "advisor": "BetaManagedAgentsAdvisor",
        },
    ),
    "beta_managed_agents_session_thread_agent:Skill": (
        "type",
        {
            "anthropic": "BetaManagedAgentsAnthropicSkill",
            "custom": "BetaManagedAgentsCustomSkill",
        },
    ),
    "beta_managed_agents_session_thread_agent:Tool": (
        "type",
        {
            "agent_toolset_20260401": "BetaManagedAgentsAgentToolset20260401",
            "mcp_toolset": "BetaManagedAgentsMCPToolset",
            "custom": "BetaManagedAgentsCustomTool",
        },
    ),
    "beta_managed_agents_user_tool_result_event:Content": (
        "type",
        {
            "text": "anthropic.types.beta.sessions:BetaManagedAgentsTextBlock",
            "image": "anthropic.types.beta.sessions:BetaManagedAgentsImageBlock",
            "document": "anthropic.types.beta.sessions:BetaManagedAgentsDocumentBlock",
            "search_result": "anthropic.types.beta.sessions:BetaManagedAgentsSearchResultBlock",
        },
    ),
    "beta_managed_agents_web_fetch_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_web_search_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_managed_agents_write_tool_config:PermissionPolicy": (
        "type",
        {
            "always_allow": "BetaManagedAgentsAlwaysAllowPolicy",
            "always_ask": "BetaManagedAgentsAlwaysAskPolicy",
            "auto": "BetaManagedAgentsAutoPolicy",
        },
    ),
    "beta_response_tool_addition_block:Tool": (
        "type",
        {
            "tool_reference": "BetaResponseToolChangeToolReference",
            "mcp_tool_reference": "BetaResponseToolChangeMCPToolReference",
            "mcp_toolset_reference": "BetaResponseToolChangeMCPToolsetReference",
            "tool_definition": "BetaToolChangeToolDefinition",
        },
    ),
    "beta_response_tool_removal_block:Tool": (
        "type",
        {
            "tool_reference": "BetaResponseToolChangeToolReference",
            "mcp_tool_reference": "BetaResponseToolChangeMCPToolReference",
            "mcp_toolset_reference": "BetaResponseToolChangeMCPToolsetReference",
        },
    ),
    "beta_server_tool_use_block:Caller": (
        "type",
        {
            "direct": "BetaDirectCaller",
            "code_execution_20250825": "BetaServerToolCaller",
            "code_execution_20260120": "BetaServerToolCaller20260120",
        },
    ),
    "beta_text_editor_code_execution_tool_result_block:Content": (
        "type",
        {
            "text_editor_code_execution_tool_result_error": "BetaTextEditorCodeExecutionToolResultError",
            "text_editor_code_execution_view_result": "BetaTextEditorCodeExecutionViewResultBlock",
            "text_editor_code_execution_create_result": "BetaTextEditorCodeExecutionCreateResultBlock",
            "text_editor_code_execution_str_replace_result": "BetaTextEditorCodeExecutionStrReplaceResultBlock",
        },
    ),
    "beta_tool_search_tool_result_block:Content": (
        "type",
        {
            "tool_search_tool_result_error": "BetaToolSearchToolResultError",
            "tool_search_tool_search_result": "BetaToolSearchToolSearchResultBlock",
        },
    ),
    "beta_tool_use_block:Caller": (
        "type",
        {
            "direct": "BetaDirectCaller",
            "code_execution_20250825": "BetaServerToolCaller",
            "code_execution_20260120": "BetaServerToolCaller20260120",
        },
    ),
    "beta_web_fetch_tool_result_block:Caller": (
        "type",
        {
            "direct": "BetaDirectCaller",
            "code_execution_20250825": "BetaServerToolCaller",
            "code_execution_20260120": "BetaServerToolCaller20260120",
        },
    ),
    "beta_web_fetch_tool_result_block:Content": (
        "type",
        {
            "web_fetch_tool_result_error": "BetaWebFetchToolResultErrorBlock",
            "web_fetch_result": "BetaWebFetchBlock",
        },
    ),
    "beta_web_fetch_url_sources:ClientToolResults": (
        "type",
        {
            "all": "BetaWebFetchURLSourceAll",
            "none": "BetaWebFetchURLSourceNone",
            "only": "BetaWebFetchURLSourceOnly",
            "except": "BetaWebFetchURLSourceExcept",
        },
    ),
    "beta_web_fetch_url_sources:ServerToolResults": (
        "type",
        {
            "all": "BetaWebFetchURLSourceAll",
            "none": "BetaWebFetchURLSourceNone",
            "only": "BetaWebFetchURLSourceOnly",
            "except": "BetaWebFetchURLSourceExcept",
        },
    ),
    "beta_web_fetch_url_sources:UserInput": (
        "type",
        {
            "all": "BetaWebFetchURLSourceAll",
            "none": "BetaWebFetchURLSourceNone",
        },
    ),
    "beta_web_search_tool_result_block:Caller": (
        "type",
        {
            "direct": "BetaDirectCaller",
            "code_execution_20250825": "BetaServerToolCaller",
            "code_execution_20260120": "BetaServerToolCaller20260120",
        },
    ),
}
