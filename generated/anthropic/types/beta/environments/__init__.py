# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_heartbeat_precondition_failed_error import BetaHeartbeatPreconditionFailedError
    from .beta_heartbeat_precondition_failed_error_details import BetaHeartbeatPreconditionFailedErrorDetails
    from .beta_self_hosted_work import BetaSelfHostedWork
    from .beta_self_hosted_work_heartbeat_response import BetaSelfHostedWorkHeartbeatResponse
    from .beta_self_hosted_work_list_response import BetaSelfHostedWorkListResponse
    from .beta_self_hosted_work_queue_stats import BetaSelfHostedWorkQueueStats
    from .beta_session_work_data import BetaSessionWorkData
    from .beta_work_lease_state import BetaWorkLeaseState
    from .work_heartbeat_params import WorkHeartbeatParams
    from .work_list_params import WorkListParams
    from .work_poll_params import WorkPollParams
    from .work_stop_params import WorkStopParams
    from .work_update_params import WorkUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaHeartbeatPreconditionFailedError",
    "BetaHeartbeatPreconditionFailedErrorDetails",
    "BetaSelfHostedWork",
    "BetaSelfHostedWorkHeartbeatResponse",
    "BetaSelfHostedWorkListResponse",
    "BetaSelfHostedWorkQueueStats",
    "BetaSessionWorkData",
    "BetaWorkLeaseState",
    "WorkHeartbeatParams",
    "WorkListParams",
    "WorkPollParams",
    "WorkStopParams",
    "WorkUpdateParams",
]
