# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ContentTooLargeError

from .request_body_too_large_after_decoding_error_details import RequestBodyTooLargeAfterDecodingErrorDetails

__all__ = ["RequestBodyTooLargeAfterDecodingError"]


class RequestBodyTooLargeAfterDecodingError(ContentTooLargeError):
    """`request_body_too_large_after_decoding`: The body of the request is too large once it is decoded."""

    error_code: Literal["request_body_too_large_after_decoding"]
    details: RequestBodyTooLargeAfterDecodingErrorDetails
