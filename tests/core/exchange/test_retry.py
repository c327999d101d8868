"""Retries: when to try again, and after how long."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Dict

import httpx
import pytest

from anthropic._core.errors import APIConnectionError, RetryableError
from anthropic._core.exchange.retry import backoff, retry_after, should_retry_error, should_retry_response

REQUEST = httpx.Request("GET", "http://api.test")


def test_waiting_doubles_up_to_eight_seconds_less_a_quarter_at_most() -> None:
    for retries, longest in enumerate([0.5, 1, 2, 4, 8, 8, 8]):
        waits = [backoff(retries) for _ in range(200)]
        assert all(0.75 * longest <= wait <= longest for wait in waits)
        assert len(set(waits)) > 100
    assert backoff(10**6) <= 8


@pytest.mark.parametrize("value", ["0", "-5", "nan", "soon", "", "Wed, 21 Oct 1015 07:28:00 GMT"])
def test_a_wait_that_makes_no_sense_is_not_taken(value: str) -> None:
    assert backoff(0, {"retry-after": value}) <= 0.5


def test_a_date_is_turned_into_seconds() -> None:
    asked = retry_after({"retry-after": formatdate(time.time() + 90, usegmt=True)})
    assert asked is not None
    assert 88 <= asked <= 90


@pytest.mark.parametrize("year", ["99999", "999999999999"])
def test_a_date_that_cannot_be_is_ignored(year: str) -> None:
    assert retry_after({"retry-after": f"Wed, 21 Oct {year} 07:28:00 GMT"}) is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [({}, None), ({"retry-after-ms": "250"}, 0.25), ({"retry-after-ms": "x", "retry-after": "2"}, 2.0)],
)
def test_what_the_headers_ask_for(headers: Dict[str, str], seconds: float) -> None:
    assert retry_after(headers) == seconds


def test_statuses() -> None:
    again = {status for status in range(200, 600) if should_retry_response(status, {})}
    assert again == {408, 409, 429, *range(500, 600)}


def test_errors_caused_by_a_retryable_one_are_tried_again() -> None:
    wrapped = ValueError("mine")
    wrapped.__cause__ = RetryableError("theirs")
    assert should_retry_error(wrapped)
    assert should_retry_error(APIConnectionError(request=REQUEST))
    assert not should_retry_error(ValueError("mine"))
