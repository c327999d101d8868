# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .api_error_object import APIErrorObject
    from .authentication_error import AuthenticationError
    from .billing_error import BillingError
    from .error_object import ErrorObject
    from .error_response import ErrorResponse
    from .error_type import ErrorType
    from .gateway_timeout_error import GatewayTimeoutError
    from .invalid_request_error import InvalidRequestError
    from .not_found_error import NotFoundError
    from .overloaded_error import OverloadedError
    from .permission_error import PermissionError
    from .rate_limit_error import RateLimitError
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "APIErrorObject",
    "AuthenticationError",
    "BillingError",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "GatewayTimeoutError",
    "InvalidRequestError",
    "NotFoundError",
    "OverloadedError",
    "PermissionError",
    "RateLimitError",
]
