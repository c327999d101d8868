# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .thread_continue_in_flight_error_details import ThreadContinueInFlightErrorDetails

__all__ = ["ThreadContinueInFlightError"]


class ThreadContinueInFlightError(BadRequestError):
    """`thread_continue_in_flight`: Another request is continuing the thread at this moment."""

    error_code: Literal["thread_continue_in_flight"]
    details: ThreadContinueInFlightErrorDetails
