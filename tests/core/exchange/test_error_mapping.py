"""The error of each status, and its message from the body of the answer."""

from __future__ import annotations

from typing import Any, Dict, Type

import httpx
import pytest

from anthropic._core import errors
from anthropic._core.exchange.error_mapping import error_body, error_class, error_message

BODY: Dict[str, Any] = {"type": "error", "error": {"type": "rate_limit_error", "message": "Slow down"}}


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (300, errors.APIStatusError),
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.PaymentRequiredError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (408, errors.RequestTimeoutError),
        (409, errors.ConflictError),
        (412, errors.PreconditionFailedError),
        (413, errors.ContentTooLargeError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (431, errors.RequestHeaderFieldsTooLargeError),
        (451, errors.APIStatusError),
        (499, errors.ClientClosedRequestError),
        (500, errors.InternalServerError),
        (501, errors.HTTPNotImplementedError),
        (502, errors.InternalServerError),
        (503, errors.ServiceUnavailableError),
        (504, errors.GatewayTimeoutError),
        (529, errors.OverloadedError),
        (599, errors.InternalServerError),
    ],
)
def test_every_status_has_its_class(status: int, expected: Type[Exception]) -> None:
    assert error_class(status) is expected


@pytest.mark.parametrize(
    ("content", "body", "message"),
    [
        ({"json": BODY}, BODY, f"Error code: 429 - {BODY}"),
        ({"text": "<html>"}, "<html>", "Error code: 429 - <html>"),
        ({"content": b""}, "", "Error code: 429"),
        ({"json": ["x"]}, ["x"], "Error code: 429 - ['x']"),
    ],
)
def test_the_message_says_what_the_body_says(content: Dict[str, Any], body: object, message: str) -> None:
    answer = httpx.Response(429, **content)
    assert error_body(answer) == body
    assert error_message(answer, body) == message
