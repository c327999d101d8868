# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import NotFoundError

from .thread_not_found_error_details import ThreadNotFoundErrorDetails

__all__ = ["ThreadNotFoundError"]


class ThreadNotFoundError(NotFoundError):
    """`thread_not_found`: The thread to continue does not exist, or is not visible to the caller."""

    error_code: Literal["thread_not_found"]
    details: ThreadNotFoundErrorDetails
