# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "APIErrorObject": "api_error_object",
    "AuthenticationError": "authentication_error",
    "BillingError": "billing_error",
    "ErrorObject": "error_object",
    "ErrorResponse": "error_response",
    "ErrorType": "error_type",
    "GatewayTimeoutError": "gateway_timeout_error",
    "InvalidRequestError": "invalid_request_error",
    "NotFoundError": "not_found_error",
    "OverloadedError": "overloaded_error",
    "PermissionError": "permission_error",
    "RateLimitError": "rate_limit_error",
}
