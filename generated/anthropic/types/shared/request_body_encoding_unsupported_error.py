# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .request_body_encoding_unsupported_error_details import RequestBodyEncodingUnsupportedErrorDetails

__all__ = ["RequestBodyEncodingUnsupportedError"]


class RequestBodyEncodingUnsupportedError(BadRequestError):
    """`request_body_encoding_unsupported`: The encoding of the request body is not supported."""

    error_code: Literal["request_body_encoding_unsupported"]
    details: RequestBodyEncodingUnsupportedErrorDetails
