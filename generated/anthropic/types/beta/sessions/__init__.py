# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import threads as threads
    from .beta_managed_agents_agent_auto_evaluated_permission import (
        BetaManagedAgentsAgentAutoEvaluatedPermission,
    )
    from .beta_managed_agents_agent_auto_evaluated_permission_allow import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionAllow,
    )
    from .beta_managed_agents_agent_auto_evaluated_permission_ask import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionAsk,
    )
    from .beta_managed_agents_agent_auto_evaluated_permission_deny import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionDeny,
    )
    from .beta_managed_agents_agent_custom_tool_use_event import BetaManagedAgentsAgentCustomToolUseEvent
    from .beta_managed_agents_agent_mcp_tool_result_event import BetaManagedAgentsAgentMCPToolResultEvent
    from .beta_managed_agents_agent_mcp_tool_use_event import BetaManagedAgentsAgentMCPToolUseEvent
    from .beta_managed_agents_agent_message_event import BetaManagedAgentsAgentMessageEvent
    from .beta_managed_agents_agent_thinking_event import BetaManagedAgentsAgentThinkingEvent
    from .beta_managed_agents_agent_thread_context_compacted_event import (
        BetaManagedAgentsAgentThreadContextCompactedEvent,
    )
    from .beta_managed_agents_agent_thread_message_received_event import (
        BetaManagedAgentsAgentThreadMessageReceivedEvent,
    )
    from .beta_managed_agents_agent_thread_message_sent_event import (
        BetaManagedAgentsAgentThreadMessageSentEvent,
    )
    from .beta_managed_agents_agent_tool_evaluation import BetaManagedAgentsAgentToolEvaluation
    from .beta_managed_agents_agent_tool_evaluation_always_allow import (
        BetaManagedAgentsAgentToolEvaluationAlwaysAllow,
    )
    from .beta_managed_agents_agent_tool_evaluation_always_ask import (
        BetaManagedAgentsAgentToolEvaluationAlwaysAsk,
    )
    from .beta_managed_agents_agent_tool_evaluation_auto import BetaManagedAgentsAgentToolEvaluationAuto
    from .beta_managed_agents_agent_tool_result_event import BetaManagedAgentsAgentToolResultEvent
    from .beta_managed_agents_agent_tool_use_event import BetaManagedAgentsAgentToolUseEvent
    from .beta_managed_agents_base64_document_source import BetaManagedAgentsBase64DocumentSource
    from .beta_managed_agents_base64_document_source_param import BetaManagedAgentsBase64DocumentSourceParam
    from .beta_managed_agents_base64_image_source import BetaManagedAgentsBase64ImageSource
    from .beta_managed_agents_base64_image_source_param import BetaManagedAgentsBase64ImageSourceParam
    from .beta_managed_agents_billing_error import BetaManagedAgentsBillingError
    from .beta_managed_agents_billing_error_object import BetaManagedAgentsBillingErrorObject
    from .beta_managed_agents_compaction_limit_reached_error_object import (
        BetaManagedAgentsCompactionLimitReachedErrorObject,
    )
    from .beta_managed_agents_credential_host_unreachable_error import (
        BetaManagedAgentsCredentialHostUnreachableError,
    )
    from .beta_managed_agents_credential_host_unreachable_error_object import (
        BetaManagedAgentsCredentialHostUnreachableErrorObject,
    )
    from .beta_managed_agents_delete_session_resource import BetaManagedAgentsDeleteSessionResource
    from .beta_managed_agents_document_block import BetaManagedAgentsDocumentBlock
    from .beta_managed_agents_document_block_param import BetaManagedAgentsDocumentBlockParam
    from .beta_managed_agents_event_params import BetaManagedAgentsEventParams
    from .beta_managed_agents_file_document_source import BetaManagedAgentsFileDocumentSource
    from .beta_managed_agents_file_document_source_param import BetaManagedAgentsFileDocumentSourceParam
    from .beta_managed_agents_file_image_source import BetaManagedAgentsFileImageSource
    from .beta_managed_agents_file_image_source_param import BetaManagedAgentsFileImageSourceParam
    from .beta_managed_agents_file_resource import BetaManagedAgentsFileResource
    from .beta_managed_agents_file_rubric import BetaManagedAgentsFileRubric
    from .beta_managed_agents_file_rubric_params import BetaManagedAgentsFileRubricParams
    from .beta_managed_agents_github_repository_resource import BetaManagedAgentsGitHubRepositoryResource
    from .beta_managed_agents_image_block import BetaManagedAgentsImageBlock
    from .beta_managed_agents_image_block_param import BetaManagedAgentsImageBlockParam
    from .beta_managed_agents_inline_agent import BetaManagedAgentsInlineAgent
    from .beta_managed_agents_max_workflow_runs_workflow_run_error_object import (
        BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
    )
    from .beta_managed_agents_mcp_authentication_failed_error import (
        BetaManagedAgentsMCPAuthenticationFailedError,
    )
    from .beta_managed_agents_mcp_authentication_failed_error_object import (
        BetaManagedAgentsMCPAuthenticationFailedErrorObject,
    )
    from .beta_managed_agents_mcp_connection_failed_error import BetaManagedAgentsMCPConnectionFailedError
    from .beta_managed_agents_mcp_connection_failed_error_object import (
        BetaManagedAgentsMCPConnectionFailedErrorObject,
    )
    from .beta_managed_agents_memory_store_resource import BetaManagedAgentsMemoryStoreResource
    from .beta_managed_agents_model_overloaded_error import BetaManagedAgentsModelOverloadedError
    from .beta_managed_agents_model_overloaded_error_object import BetaManagedAgentsModelOverloadedErrorObject
    from .beta_managed_agents_model_rate_limited_error import BetaManagedAgentsModelRateLimitedError
    from .beta_managed_agents_model_rate_limited_error_object import (
        BetaManagedAgentsModelRateLimitedErrorObject,
    )
    from .beta_managed_agents_model_request_failed_error import BetaManagedAgentsModelRequestFailedError
    from .beta_managed_agents_model_request_failed_error_object import (
        BetaManagedAgentsModelRequestFailedErrorObject,
    )
    from .beta_managed_agents_plain_text_document_source import BetaManagedAgentsPlainTextDocumentSource
    from .beta_managed_agents_plain_text_document_source_param import (
        BetaManagedAgentsPlainTextDocumentSourceParam,
    )
    from .beta_managed_agents_program_workflow_run_error_object import (
        BetaManagedAgentsProgramWorkflowRunErrorObject,
    )
    from .beta_managed_agents_redacted_block import BetaManagedAgentsRedactedBlock
    from .beta_managed_agents_redacted_block_param import BetaManagedAgentsRedactedBlockParam
    from .beta_managed_agents_repository_authentication_error_object import (
        BetaManagedAgentsRepositoryAuthenticationErrorObject,
    )
    from .beta_managed_agents_repository_checkout_error_object import (
        BetaManagedAgentsRepositoryCheckoutErrorObject,
    )
    from .beta_managed_agents_repository_clone_error_object import BetaManagedAgentsRepositoryCloneErrorObject
    from .beta_managed_agents_repository_forbidden_error_object import (
        BetaManagedAgentsRepositoryForbiddenErrorObject,
    )
    from .beta_managed_agents_repository_not_found_error_object import (
        BetaManagedAgentsRepositoryNotFoundErrorObject,
    )
    from .beta_managed_agents_retry_status_exhausted import BetaManagedAgentsRetryStatusExhausted
    from .beta_managed_agents_retry_status_retrying import BetaManagedAgentsRetryStatusRetrying
    from .beta_managed_agents_retry_status_terminal import BetaManagedAgentsRetryStatusTerminal
    from .beta_managed_agents_search_result_block import BetaManagedAgentsSearchResultBlock
    from .beta_managed_agents_search_result_block_param import BetaManagedAgentsSearchResultBlockParam
    from .beta_managed_agents_search_result_citations import BetaManagedAgentsSearchResultCitations
    from .beta_managed_agents_search_result_citations_param import BetaManagedAgentsSearchResultCitationsParam
    from .beta_managed_agents_search_result_content import BetaManagedAgentsSearchResultContent
    from .beta_managed_agents_search_result_content_param import BetaManagedAgentsSearchResultContentParam
    from .beta_managed_agents_send_session_events import BetaManagedAgentsSendSessionEvents
    from .beta_managed_agents_session_budget_reached import BetaManagedAgentsSessionBudgetReached
    from .beta_managed_agents_session_deleted_event import BetaManagedAgentsSessionDeletedEvent
    from .beta_managed_agents_session_end_turn import BetaManagedAgentsSessionEndTurn
    from .beta_managed_agents_session_error_event import BetaManagedAgentsSessionErrorEvent
    from .beta_managed_agents_session_event import BetaManagedAgentsSessionEvent
    from .beta_managed_agents_session_event_type import BetaManagedAgentsSessionEventType
    from .beta_managed_agents_session_refusal import BetaManagedAgentsSessionRefusal
    from .beta_managed_agents_session_refusal_stop_details import BetaManagedAgentsSessionRefusalStopDetails
    from .beta_managed_agents_session_requires_action import BetaManagedAgentsSessionRequiresAction
    from .beta_managed_agents_session_resource import BetaManagedAgentsSessionResource
    from .beta_managed_agents_session_retries_exhausted import BetaManagedAgentsSessionRetriesExhausted
    from .beta_managed_agents_session_status_idle_event import BetaManagedAgentsSessionStatusIdleEvent
    from .beta_managed_agents_session_status_rescheduled_event import (
        BetaManagedAgentsSessionStatusRescheduledEvent,
    )
    from .beta_managed_agents_session_status_running_event import BetaManagedAgentsSessionStatusRunningEvent
    from .beta_managed_agents_session_status_terminated_event import (
        BetaManagedAgentsSessionStatusTerminatedEvent,
    )
    from .beta_managed_agents_session_thread import BetaManagedAgentsSessionThread
    from .beta_managed_agents_session_thread_created_event import BetaManagedAgentsSessionThreadCreatedEvent
    from .beta_managed_agents_session_thread_stats import BetaManagedAgentsSessionThreadStats
    from .beta_managed_agents_session_thread_status import BetaManagedAgentsSessionThreadStatus
    from .beta_managed_agents_session_thread_status_idle_event import (
        BetaManagedAgentsSessionThreadStatusIdleEvent,
    )
    from .beta_managed_agents_session_thread_status_rescheduled_event import (
        BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    )
    from .beta_managed_agents_session_thread_status_running_event import (
        BetaManagedAgentsSessionThreadStatusRunningEvent,
    )
    from .beta_managed_agents_session_thread_status_terminated_event import (
        BetaManagedAgentsSessionThreadStatusTerminatedEvent,
    )
    from .beta_managed_agents_session_thread_usage import BetaManagedAgentsSessionThreadUsage
    from .beta_managed_agents_session_usage_snapshot import BetaManagedAgentsSessionUsageSnapshot
    from .beta_managed_agents_span_model_request_end_event import BetaManagedAgentsSpanModelRequestEndEvent
    from .beta_managed_agents_span_model_request_start_event import (
        BetaManagedAgentsSpanModelRequestStartEvent,
    )
    from .beta_managed_agents_span_model_usage import BetaManagedAgentsSpanModelUsage
    from .beta_managed_agents_span_outcome_evaluation_end_event import (
        BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
    )
    from .beta_managed_agents_span_outcome_evaluation_ongoing_event import (
        BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    )
    from .beta_managed_agents_span_outcome_evaluation_start_event import (
        BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
    )
    from .beta_managed_agents_stream_session_events import BetaManagedAgentsStreamSessionEvents
    from .beta_managed_agents_stream_session_thread_events import BetaManagedAgentsStreamSessionThreadEvents
    from .beta_managed_agents_system_message_event_params import BetaManagedAgentsSystemMessageEventParams
    from .beta_managed_agents_text_block import BetaManagedAgentsTextBlock
    from .beta_managed_agents_text_block_param import BetaManagedAgentsTextBlockParam
    from .beta_managed_agents_text_rubric import BetaManagedAgentsTextRubric
    from .beta_managed_agents_text_rubric_params import BetaManagedAgentsTextRubricParams
    from .beta_managed_agents_thread_limit_workflow_run_error_object import (
        BetaManagedAgentsThreadLimitWorkflowRunErrorObject,
    )
    from .beta_managed_agents_timeout_workflow_run_error_object import (
        BetaManagedAgentsTimeoutWorkflowRunErrorObject,
    )
    from .beta_managed_agents_tool_use_limit_reached_error_object import (
        BetaManagedAgentsToolUseLimitReachedErrorObject,
    )
    from .beta_managed_agents_unknown_error import BetaManagedAgentsUnknownError
    from .beta_managed_agents_unknown_error_object import BetaManagedAgentsUnknownErrorObject
    from .beta_managed_agents_unknown_workflow_run_error_object import (
        BetaManagedAgentsUnknownWorkflowRunErrorObject,
    )
    from .beta_managed_agents_url_document_source import BetaManagedAgentsURLDocumentSource
    from .beta_managed_agents_url_document_source_param import BetaManagedAgentsURLDocumentSourceParam
    from .beta_managed_agents_url_image_source import BetaManagedAgentsURLImageSource
    from .beta_managed_agents_url_image_source_param import BetaManagedAgentsURLImageSourceParam
    from .beta_managed_agents_user_custom_tool_result_event import BetaManagedAgentsUserCustomToolResultEvent
    from .beta_managed_agents_user_custom_tool_result_event_params import (
        BetaManagedAgentsUserCustomToolResultEventParams,
    )
    from .beta_managed_agents_user_define_outcome_event import BetaManagedAgentsUserDefineOutcomeEvent
    from .beta_managed_agents_user_define_outcome_event_params import (
        BetaManagedAgentsUserDefineOutcomeEventParams,
    )
    from .beta_managed_agents_user_interrupt_event import BetaManagedAgentsUserInterruptEvent
    from .beta_managed_agents_user_interrupt_event_params import BetaManagedAgentsUserInterruptEventParams
    from .beta_managed_agents_user_message_event import BetaManagedAgentsUserMessageEvent
    from .beta_managed_agents_user_message_event_params import BetaManagedAgentsUserMessageEventParams
    from .beta_managed_agents_user_tool_confirmation_event import BetaManagedAgentsUserToolConfirmationEvent
    from .beta_managed_agents_user_tool_confirmation_event_params import (
        BetaManagedAgentsUserToolConfirmationEventParams,
    )
    from .beta_managed_agents_user_tool_result_event_params import BetaManagedAgentsUserToolResultEventParams
    from .beta_managed_agents_workflow_run_created_event import BetaManagedAgentsWorkflowRunCreatedEvent
    from .beta_managed_agents_workflow_run_error_event import BetaManagedAgentsWorkflowRunErrorEvent
    from .beta_managed_agents_workflow_run_error_object import BetaManagedAgentsWorkflowRunErrorObject
    from .beta_managed_agents_workflow_run_phase import BetaManagedAgentsWorkflowRunPhase
    from .beta_managed_agents_workflow_run_phase_ended_event import (
        BetaManagedAgentsWorkflowRunPhaseEndedEvent,
    )
    from .beta_managed_agents_workflow_run_phase_started_event import (
        BetaManagedAgentsWorkflowRunPhaseStartedEvent,
    )
    from .beta_managed_agents_workflow_run_result import BetaManagedAgentsWorkflowRunResult
    from .beta_managed_agents_workflow_run_result_completed import BetaManagedAgentsWorkflowRunResultCompleted
    from .beta_managed_agents_workflow_run_result_error_object import (
        BetaManagedAgentsWorkflowRunResultErrorObject,
    )
    from .beta_managed_agents_workflow_run_result_stopped import BetaManagedAgentsWorkflowRunResultStopped
    from .beta_managed_agents_workflow_run_status_ended_event import (
        BetaManagedAgentsWorkflowRunStatusEndedEvent,
    )
    from .beta_managed_agents_workflow_run_status_idle_event import (
        BetaManagedAgentsWorkflowRunStatusIdleEvent,
    )
    from .beta_managed_agents_workflow_run_status_running_event import (
        BetaManagedAgentsWorkflowRunStatusRunningEvent,
    )
    from .event_list_params import EventListParams
    from .event_send_params import EventSendParams
    from .event_stream_params import EventStreamParams
    from .resource_add_params import ResourceAddParams
    from .resource_list_params import ResourceListParams
    from .resource_retrieve_response import ResourceRetrieveResponse
    from .resource_update_params import ResourceUpdateParams
    from .resource_update_response import ResourceUpdateResponse
    from .thread_list_params import ThreadListParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaManagedAgentsAgentAutoEvaluatedPermission",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionAllow",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionAsk",
    "BetaManagedAgentsAgentAutoEvaluatedPermissionDeny",
    "BetaManagedAgentsAgentCustomToolUseEvent",
    "BetaManagedAgentsAgentMCPToolResultEvent",
    "BetaManagedAgentsAgentMCPToolUseEvent",
    "BetaManagedAgentsAgentMessageEvent",
    "BetaManagedAgentsAgentThinkingEvent",
    "BetaManagedAgentsAgentThreadContextCompactedEvent",
    "BetaManagedAgentsAgentThreadMessageReceivedEvent",
    "BetaManagedAgentsAgentThreadMessageSentEvent",
    "BetaManagedAgentsAgentToolEvaluation",
    "BetaManagedAgentsAgentToolEvaluationAlwaysAllow",
    "BetaManagedAgentsAgentToolEvaluationAlwaysAsk",
    "BetaManagedAgentsAgentToolEvaluationAuto",
    "BetaManagedAgentsAgentToolResultEvent",
    "BetaManagedAgentsAgentToolUseEvent",
    "BetaManagedAgentsBase64DocumentSource",
    "BetaManagedAgentsBase64DocumentSourceParam",
    "BetaManagedAgentsBase64ImageSource",
    "BetaManagedAgentsBase64ImageSourceParam",
    "BetaManagedAgentsBillingError",
    "BetaManagedAgentsBillingErrorObject",
    "BetaManagedAgentsCompactionLimitReachedErrorObject",
    "BetaManagedAgentsCredentialHostUnreachableError",
    "BetaManagedAgentsCredentialHostUnreachableErrorObject",
    "BetaManagedAgentsDeleteSessionResource",
    "BetaManagedAgentsDocumentBlock",
    "BetaManagedAgentsDocumentBlockParam",
    "BetaManagedAgentsEventParams",
    "BetaManagedAgentsFileDocumentSource",
    "BetaManagedAgentsFileDocumentSourceParam",
    "BetaManagedAgentsFileImageSource",
    "BetaManagedAgentsFileImageSourceParam",
    "BetaManagedAgentsFileResource",
    "BetaManagedAgentsFileRubric",
    "BetaManagedAgentsFileRubricParams",
    "BetaManagedAgentsGitHubRepositoryResource",
    "BetaManagedAgentsImageBlock",
    "BetaManagedAgentsImageBlockParam",
    "BetaManagedAgentsInlineAgent",
    "BetaManagedAgentsMCPAuthenticationFailedError",
    "BetaManagedAgentsMCPAuthenticationFailedErrorObject",
    "BetaManagedAgentsMCPConnectionFailedError",
    "BetaManagedAgentsMCPConnectionFailedErrorObject",
    "BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject",
    "BetaManagedAgentsMemoryStoreResource",
    "BetaManagedAgentsModelOverloadedError",
    "BetaManagedAgentsModelOverloadedErrorObject",
    "BetaManagedAgentsModelRateLimitedError",
    "BetaManagedAgentsModelRateLimitedErrorObject",
    "BetaManagedAgentsModelRequestFailedError",
    "BetaManagedAgentsModelRequestFailedErrorObject",
    "BetaManagedAgentsPlainTextDocumentSource",
    "BetaManagedAgentsPlainTextDocumentSourceParam",
    "BetaManagedAgentsProgramWorkflowRunErrorObject",
    "BetaManagedAgentsRedactedBlock",
    "BetaManagedAgentsRedactedBlockParam",
    "BetaManagedAgentsRepositoryAuthenticationErrorObject",
    "BetaManagedAgentsRepositoryCheckoutErrorObject",
    "BetaManagedAgentsRepositoryCloneErrorObject",
    "BetaManagedAgentsRepositoryForbiddenErrorObject",
    "BetaManagedAgentsRepositoryNotFoundErrorObject",
    "BetaManagedAgentsRetryStatusExhausted",
    "BetaManagedAgentsRetryStatusRetrying",
    "BetaManagedAgentsRetryStatusTerminal",
    "BetaManagedAgentsSearchResultBlock",
    "BetaManagedAgentsSearchResultBlockParam",
    "BetaManagedAgentsSearchResultCitations",
    "BetaManagedAgentsSearchResultCitationsParam",
    "BetaManagedAgentsSearchResultContent",
    "BetaManagedAgentsSearchResultContentParam",
    "BetaManagedAgentsSendSessionEvents",
    "BetaManagedAgentsSessionBudgetReached",
    "BetaManagedAgentsSessionDeletedEvent",
    "BetaManagedAgentsSessionEndTurn",
    "BetaManagedAgentsSessionErrorEvent",
    "BetaManagedAgentsSessionEvent",
    "BetaManagedAgentsSessionEventType",
    "BetaManagedAgentsSessionRefusal",
    "BetaManagedAgentsSessionRefusalStopDetails",
    "BetaManagedAgentsSessionRequiresAction",
    "BetaManagedAgentsSessionResource",
    "BetaManagedAgentsSessionRetriesExhausted",
    "BetaManagedAgentsSessionStatusIdleEvent",
    "BetaManagedAgentsSessionStatusRescheduledEvent",
    "BetaManagedAgentsSessionStatusRunningEvent",
    "BetaManagedAgentsSessionStatusTerminatedEvent",
    "BetaManagedAgentsSessionThread",
    "BetaManagedAgentsSessionThreadCreatedEvent",
    "BetaManagedAgentsSessionThreadStats",
    "BetaManagedAgentsSessionThreadStatus",
    "BetaManagedAgentsSessionThreadStatusIdleEvent",
    "BetaManagedAgentsSessionThreadStatusRescheduledEvent",
    "BetaManagedAgentsSessionThreadStatusRunningEvent",
    "BetaManagedAgentsSessionThreadStatusTerminatedEvent",
    "BetaManagedAgentsSessionThreadUsage",
    "BetaManagedAgentsSessionUsageSnapshot",
    "BetaManagedAgentsSpanModelRequestEndEvent",
    "BetaManagedAgentsSpanModelRequestStartEvent",
    "BetaManagedAgentsSpanModelUsage",
    "BetaManagedAgentsSpanOutcomeEvaluationEndEvent",
    "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent",
    "BetaManagedAgentsSpanOutcomeEvaluationStartEvent",
    "BetaManagedAgentsStreamSessionEvents",
    "BetaManagedAgentsStreamSessionThreadEvents",
    "BetaManagedAgentsSystemMessageEventParams",
    "BetaManagedAgentsTextBlock",
    "BetaManagedAgentsTextBlockParam",
    "BetaManagedAgentsTextRubric",
    "BetaManagedAgentsTextRubricParams",
    "BetaManagedAgentsThreadLimitWorkflowRunErrorObject",
    "BetaManagedAgentsTimeoutWorkflowRunErrorObject",
    "BetaManagedAgentsToolUseLimitReachedErrorObject",
    "BetaManagedAgentsURLDocumentSource",
    "BetaManagedAgentsURLDocumentSourceParam",
    "BetaManagedAgentsURLImageSource",
    "BetaManagedAgentsURLImageSourceParam",
    "BetaManagedAgentsUnknownError",
    "BetaManagedAgentsUnknownErrorObject",
    "BetaManagedAgentsUnknownWorkflowRunErrorObject",
    "BetaManagedAgentsUserCustomToolResultEvent",
    "BetaManagedAgentsUserCustomToolResultEventParams",
    "BetaManagedAgentsUserDefineOutcomeEvent",
    "BetaManagedAgentsUserDefineOutcomeEventParams",
    "BetaManagedAgentsUserInterruptEvent",
    "BetaManagedAgentsUserInterruptEventParams",
    "BetaManagedAgentsUserMessageEvent",
    "BetaManagedAgentsUserMessageEventParams",
    "BetaManagedAgentsUserToolConfirmationEvent",
    "BetaManagedAgentsUserToolConfirmationEventParams",
    "BetaManagedAgentsUserToolResultEventParams",
    "BetaManagedAgentsWorkflowRunCreatedEvent",
    "BetaManagedAgentsWorkflowRunErrorEvent",
    "BetaManagedAgentsWorkflowRunErrorObject",
    "BetaManagedAgentsWorkflowRunPhase",
    "BetaManagedAgentsWorkflowRunPhaseEndedEvent",
    "BetaManagedAgentsWorkflowRunPhaseStartedEvent",
    "BetaManagedAgentsWorkflowRunResult",
    "BetaManagedAgentsWorkflowRunResultCompleted",
    "BetaManagedAgentsWorkflowRunResultErrorObject",
    "BetaManagedAgentsWorkflowRunResultStopped",
    "BetaManagedAgentsWorkflowRunStatusEndedEvent",
    "BetaManagedAgentsWorkflowRunStatusIdleEvent",
    "BetaManagedAgentsWorkflowRunStatusRunningEvent",
    "EventListParams",
    "EventSendParams",
    "EventStreamParams",
    "ResourceAddParams",
    "ResourceListParams",
    "ResourceRetrieveResponse",
    "ResourceUpdateParams",
    "ResourceUpdateResponse",
    "ThreadListParams",
]
