# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaErrorType"]

BetaErrorType: TypeAlias = Literal[
    "invalid_request_error",
    "authentication_error",
    "permission_error",
    "not_found_error",
    "rate_limit_error",
    "timeout_error",
    "overloaded_error",
    "api_error",
    "billing_error",
]
"""What kind of error occurred. Each goes with an HTTP status:

- `invalid_request_error` (400): the request is malformed or a value is not acceptable.
- `authentication_error` (401): the key or token is missing or wrong.
- `billing_error` (402): the account cannot pay for the request.
- `permission_error` (403): the key may not do this.
- `not_found_error` (404): nothing exists at this address.
- `conflict_error` (409): something else changed or holds what the request is about.
- `memory_path_conflict_error` (409): another memory has the path.
- `memory_precondition_failed_error` (409): the memory is no longer as the request expects.
- `rate_limit_error` (429): too many requests or tokens in a short time.
- `api_error` (500): something failed inside the service.
- `timeout_error` (504): the request took too long.
- `overloaded_error` (529): the service has more requests than it can handle.
"""
