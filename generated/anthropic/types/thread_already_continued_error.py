# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .thread_already_continued_error_details import ThreadAlreadyContinuedErrorDetails

__all__ = ["ThreadAlreadyContinuedError"]


class ThreadAlreadyContinuedError(BadRequestError):
    """`thread_already_continued`: The thread has already been continued from the message that the request
    names.
    """

    error_code: Literal["thread_already_continued"]
    details: ThreadAlreadyContinuedErrorDetails
