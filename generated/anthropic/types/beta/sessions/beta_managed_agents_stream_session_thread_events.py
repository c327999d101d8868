# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo
from anthropic.types.beta.beta_managed_agents_delta_event import BetaManagedAgentsDeltaEvent
from anthropic.types.beta.beta_managed_agents_session_updated_event import (
    BetaManagedAgentsSessionUpdatedEvent,
)
from anthropic.types.beta.beta_managed_agents_session_usage_event import BetaManagedAgentsSessionUsageEvent
from anthropic.types.beta.beta_managed_agents_start_event import BetaManagedAgentsStartEvent
from anthropic.types.beta.beta_managed_agents_system_message_event import BetaManagedAgentsSystemMessageEvent
from anthropic.types.beta.beta_managed_agents_user_tool_result_event import (
    BetaManagedAgentsUserToolResultEvent,
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
from .beta_managed_agents_agent_thread_message_sent_event import BetaManagedAgentsAgentThreadMessageSentEvent
from .beta_managed_agents_agent_tool_result_event import BetaManagedAgentsAgentToolResultEvent
from .beta_managed_agents_agent_tool_use_event import BetaManagedAgentsAgentToolUseEvent
from .beta_managed_agents_session_deleted_event import BetaManagedAgentsSessionDeletedEvent
from .beta_managed_agents_session_error_event import BetaManagedAgentsSessionErrorEvent
from .beta_managed_agents_session_status_idle_event import BetaManagedAgentsSessionStatusIdleEvent
from .beta_managed_agents_session_status_rescheduled_event import (
    BetaManagedAgentsSessionStatusRescheduledEvent,
)
from .beta_managed_agents_session_status_running_event import BetaManagedAgentsSessionStatusRunningEvent
from .beta_managed_agents_session_status_terminated_event import BetaManagedAgentsSessionStatusTerminatedEvent
from .beta_managed_agents_session_thread_created_event import BetaManagedAgentsSessionThreadCreatedEvent
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
from .beta_managed_agents_span_model_request_end_event import BetaManagedAgentsSpanModelRequestEndEvent
from .beta_managed_agents_span_model_request_start_event import BetaManagedAgentsSpanModelRequestStartEvent
from .beta_managed_agents_span_outcome_evaluation_end_event import (
    BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
)
from .beta_managed_agents_span_outcome_evaluation_ongoing_event import (
    BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
)
from .beta_managed_agents_span_outcome_evaluation_start_event import (
    BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
)
from .beta_managed_agents_user_custom_tool_result_event import BetaManagedAgentsUserCustomToolResultEvent
from .beta_managed_agents_user_define_outcome_event import BetaManagedAgentsUserDefineOutcomeEvent
from .beta_managed_agents_user_interrupt_event import BetaManagedAgentsUserInterruptEvent
from .beta_managed_agents_user_message_event import BetaManagedAgentsUserMessageEvent
from .beta_managed_agents_user_tool_confirmation_event import BetaManagedAgentsUserToolConfirmationEvent
from .beta_managed_agents_workflow_run_created_event import BetaManagedAgentsWorkflowRunCreatedEvent
from .beta_managed_agents_workflow_run_error_event import BetaManagedAgentsWorkflowRunErrorEvent
from .beta_managed_agents_workflow_run_phase_ended_event import BetaManagedAgentsWorkflowRunPhaseEndedEvent
from .beta_managed_agents_workflow_run_phase_started_event import (
    BetaManagedAgentsWorkflowRunPhaseStartedEvent,
)
from .beta_managed_agents_workflow_run_status_ended_event import BetaManagedAgentsWorkflowRunStatusEndedEvent
from .beta_managed_agents_workflow_run_status_idle_event import BetaManagedAgentsWorkflowRunStatusIdleEvent
from .beta_managed_agents_workflow_run_status_running_event import (
    BetaManagedAgentsWorkflowRunStatusRunningEvent,
)

__all__ = ["BetaManagedAgentsStreamSessionThreadEvents"]

BetaManagedAgentsStreamSessionThreadEvents: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsUserMessageEvent,
        BetaManagedAgentsUserInterruptEvent,
        BetaManagedAgentsUserToolConfirmationEvent,
        BetaManagedAgentsUserCustomToolResultEvent,
        BetaManagedAgentsAgentCustomToolUseEvent,
        BetaManagedAgentsAgentMessageEvent,
        BetaManagedAgentsAgentThinkingEvent,
        BetaManagedAgentsAgentMCPToolUseEvent,
        BetaManagedAgentsAgentMCPToolResultEvent,
        BetaManagedAgentsAgentToolUseEvent,
        BetaManagedAgentsAgentToolResultEvent,
        BetaManagedAgentsAgentThreadMessageReceivedEvent,
        BetaManagedAgentsAgentThreadMessageSentEvent,
        BetaManagedAgentsAgentThreadContextCompactedEvent,
        BetaManagedAgentsSessionErrorEvent,
        BetaManagedAgentsSessionStatusRescheduledEvent,
        BetaManagedAgentsSessionStatusRunningEvent,
        BetaManagedAgentsSessionStatusIdleEvent,
        BetaManagedAgentsSessionStatusTerminatedEvent,
        BetaManagedAgentsSessionThreadCreatedEvent,
        BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
        BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
        BetaManagedAgentsSpanModelRequestStartEvent,
        BetaManagedAgentsSpanModelRequestEndEvent,
        BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
        BetaManagedAgentsUserDefineOutcomeEvent,
        BetaManagedAgentsSessionDeletedEvent,
        BetaManagedAgentsSessionThreadStatusRunningEvent,
        BetaManagedAgentsSessionThreadStatusIdleEvent,
        BetaManagedAgentsSessionThreadStatusTerminatedEvent,
        BetaManagedAgentsUserToolResultEvent,
        BetaManagedAgentsSessionThreadStatusRescheduledEvent,
        BetaManagedAgentsSessionUpdatedEvent,
        BetaManagedAgentsStartEvent,
        BetaManagedAgentsDeltaEvent,
        BetaManagedAgentsSystemMessageEvent,
        BetaManagedAgentsSessionUsageEvent,
        BetaManagedAgentsWorkflowRunCreatedEvent,
        BetaManagedAgentsWorkflowRunErrorEvent,
        BetaManagedAgentsWorkflowRunPhaseEndedEvent,
        BetaManagedAgentsWorkflowRunPhaseStartedEvent,
        BetaManagedAgentsWorkflowRunStatusEndedEvent,
        BetaManagedAgentsWorkflowRunStatusIdleEvent,
        BetaManagedAgentsWorkflowRunStatusRunningEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""What the event stream of a thread carries: the events of its history as they come up, and previews of them
where `event_deltas[]` asks for those.
"""
