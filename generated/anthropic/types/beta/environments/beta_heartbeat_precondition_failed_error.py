# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PreconditionFailedError

from .beta_heartbeat_precondition_failed_error_details import BetaHeartbeatPreconditionFailedErrorDetails

__all__ = ["BetaHeartbeatPreconditionFailedError"]


class BetaHeartbeatPreconditionFailedError(PreconditionFailedError):
    """`heartbeat_precondition_failed`: The heartbeat named another last heartbeat than the one recorded, so
    the lease was not extended.
    """

    error_code: Literal["heartbeat_precondition_failed"]
    details: BetaHeartbeatPreconditionFailedErrorDetails
