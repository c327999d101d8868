# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_request_body_timeout_error_details import BetaRequestBodyTimeoutErrorDetails

__all__ = ["BetaRequestBodyTimeoutError"]


class BetaRequestBodyTimeoutError(BadRequestError):
    """`request_body_timeout`: The body of the request did not arrive in time."""

    error_code: Literal["request_body_timeout"]
    details: BetaRequestBodyTimeoutErrorDetails
