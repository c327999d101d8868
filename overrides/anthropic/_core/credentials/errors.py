"""The errors of access tokens. When they are raised is decided elsewhere."""

from __future__ import annotations

from typing import Any, Optional

from ..errors import AnthropicError, RetryableError


class WorkloadIdentityError(AnthropicError):
    """The token endpoint granted no token, or what to request one with is not complete.

    No token, assertion or other secret is part of it.
    """

    status_code: Optional[int]
    """The status of the token endpoint's response; `None` where there was none."""

    body: Any
    """Of an error response, the fields that OAuth defines; of one that is not JSON, its first characters."""

    request_id: Optional[str]
    """The id by which Anthropic can find the request."""

    def __init__(
        self,
        message: str,
        *,
        status_code: Optional[int] = None,
        body: Any = None,
        request_id: Optional[str] = None,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.body = body
        self.request_id = request_id


class TokenEndpointUnavailable(WorkloadIdentityError, RetryableError):
    """The token endpoint could not be reached, or failed in a way that will pass: clients try again."""


WorkloadIdentityError.__module__ = "anthropic"
