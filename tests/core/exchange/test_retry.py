"""Retries: when to try again."""

from __future__ import annotations

import httpx

from anthropic._core.errors import APIConnectionError, RetryableError
from anthropic._core.exchange.retry import should_retry_error, should_retry_response

REQUEST = httpx.Request("GET", "http://api.test")


def test_statuses() -> None:
    again = {status for status in range(200, 600) if should_retry_response(status, {})}
    assert again == {408, 409, 429, *range(500, 600)}


def test_errors_caused_by_a_retryable_one_are_tried_again() -> None:
    wrapped = ValueError("mine")
    wrapped.__cause__ = RetryableError("theirs")
    assert should_retry_error(wrapped)
    assert should_retry_error(APIConnectionError(request=REQUEST))
    assert not should_retry_error(ValueError("mine"))
