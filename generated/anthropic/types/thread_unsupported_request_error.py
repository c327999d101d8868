# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .thread_unsupported_request_error_details import ThreadUnsupportedRequestErrorDetails

__all__ = ["ThreadUnsupportedRequestError"]


class ThreadUnsupportedRequestError(BadRequestError):
    """`thread_unsupported_request`: The request uses features that do not work in a thread; `unsupported`
    names them.
    """

    error_code: Literal["thread_unsupported_request"]
    details: ThreadUnsupportedRequestErrorDetails
