"""Retries: after how long to try again."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Dict

import pytest

from anthropic._core import delays
from anthropic._core.delays import REQUESTS, Backoff, retry_after

SETTINGS = [value for value in vars(delays).values() if isinstance(value, Backoff)]


@pytest.mark.parametrize("backoff", SETTINGS)
def test_every_wait_doubles_up_to_a_longest_less_a_share_of_it(backoff: Backoff) -> None:
    for retries in (0, 1, 2, 7, 10**6):
        longest = min(backoff.first * 2 ** min(retries, 60), backoff.longest)
        for _ in range(50):
            assert (1 - backoff.jitter) * longest <= backoff.delay(retries) <= longest


def test_waiting_doubles_up_to_eight_seconds_less_a_quarter_at_most() -> None:
    for retries, longest in enumerate([0.5, 1, 2, 4, 8, 8, 8]):
        waits = [REQUESTS.delay(retries) for _ in range(200)]
        assert all(0.75 * longest <= wait <= longest for wait in waits)
        assert len(set(waits)) > 100
    assert REQUESTS.delay(10**6) <= 8


@pytest.mark.parametrize("value", ["0", "-5", "nan", "soon", "", "Wed, 21 Oct 1015 07:28:00 GMT"])
def test_a_wait_that_makes_no_sense_is_not_taken(value: str) -> None:
    assert REQUESTS.delay(0, {"retry-after": value}) <= 0.5


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
