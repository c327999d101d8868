# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .request_body_encoding_invalid_error_details import RequestBodyEncodingInvalidErrorDetails

__all__ = ["RequestBodyEncodingInvalidError"]


class RequestBodyEncodingInvalidError(BadRequestError):
    """`request_body_encoding_invalid`: The body of the request is not valid in the encoding that it names."""

    error_code: Literal["request_body_encoding_invalid"]
    details: RequestBodyEncodingInvalidErrorDetails
