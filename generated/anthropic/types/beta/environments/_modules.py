# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaHeartbeatPreconditionFailedError": "beta_heartbeat_precondition_failed_error",
    "BetaHeartbeatPreconditionFailedErrorDetails": "beta_heartbeat_precondition_failed_error_details",
    "BetaSelfHostedWork": "beta_self_hosted_work",
    "BetaSelfHostedWorkHeartbeatResponse": "beta_self_hosted_work_heartbeat_response",
    "BetaSelfHostedWorkListResponse": "beta_self_hosted_work_list_response",
    "BetaSelfHostedWorkQueueStats": "beta_self_hosted_work_queue_stats",
    "BetaSessionWorkData": "beta_session_work_data",
    "BetaWorkLeaseState": "beta_work_lease_state",
    "WorkHeartbeatParams": "work_heartbeat_params",
    "WorkListParams": "work_list_params",
    "WorkPollParams": "work_poll_params",
    "WorkStopParams": "work_stop_params",
    "WorkUpdateParams": "work_update_params",
}
