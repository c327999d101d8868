# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "ErrorObject": (
        "type",
        {
            "invalid_request_error": "InvalidRequestError",
            "authentication_error": "AuthenticationError",
            "billing_error": "BillingError",
            "permission_error": "PermissionError",
            "not_found_error": "NotFoundError",
            "rate_limit_error": "RateLimitError",
            "timeout_error": "GatewayTimeoutError",
            "api_error": "APIErrorObject",
            "overloaded_error": "OverloadedError",
        },
    ),
}
