# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .thread_fingerprint_mismatch_error_details import ThreadFingerprintMismatchErrorDetails

__all__ = ["ThreadFingerprintMismatchError"]


class ThreadFingerprintMismatchError(BadRequestError):
    """`thread_fingerprint_mismatch`: The request does not match the thread that it continues."""

    error_code: Literal["thread_fingerprint_mismatch"]
    details: ThreadFingerprintMismatchErrorDetails
