# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_unsupported_charset_error_details import BetaUnsupportedCharsetErrorDetails

__all__ = ["BetaUnsupportedCharsetError"]


class BetaUnsupportedCharsetError(BadRequestError):
    """`unsupported_charset`: The character set of the request is not supported."""

    error_code: Literal["unsupported_charset"]
    details: BetaUnsupportedCharsetErrorDetails
