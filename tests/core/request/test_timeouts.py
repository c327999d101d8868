"""The default timeout, and requests that are too long not to be streamed."""

from __future__ import annotations

import httpx
import pytest

from anthropic._core.request.timeouts import (
    MODEL_NONSTREAMING_TOKENS,
    check_nonstreaming,
    default_timeout,
    is_default_timeout,
    timeout_of_client,
    timeout_phases,
)
from anthropic._core.sentinels import NotGiven


def test_the_default_is_ten_minutes_and_five_seconds_to_connect() -> None:
    assert default_timeout() == httpx.Timeout(600, connect=5.0)
    assert is_default_timeout(httpx.Timeout(600, connect=5.0))
    assert not is_default_timeout(httpx.Timeout(600))


def test_the_phases_of_every_form() -> None:
    assert timeout_phases(7) == {"connect": 7, "read": 7, "write": 7, "pool": 7}
    assert timeout_phases(None) == dict.fromkeys(("connect", "read", "write", "pool"))
    assert timeout_phases(httpx.Timeout(9, connect=1)) == {"connect": 1, "read": 9, "write": 9, "pool": 9}
    assert timeout_phases((1, 2)) == {"connect": 1, "read": 2, "write": None, "pool": None}
    assert timeout_phases((1, 2, 3, 4)) == {"connect": 1, "read": 2, "write": 3, "pool": 4}


def test_the_timeout_of_a_users_client_counts_only_if_they_chose_it() -> None:
    assert isinstance(timeout_of_client(httpx.Client()), NotGiven)
    assert timeout_of_client(httpx.Client(timeout=3)) == httpx.Timeout(3)


def test_long_requests_are_refused() -> None:
    check_nonstreaming(21_333, None)
    with pytest.raises(ValueError, match="Streaming is required"):
        check_nonstreaming(21_334, None)
    slow = MODEL_NONSTREAMING_TOKENS["claude-opus-4-0"]
    check_nonstreaming(slow, slow)
    with pytest.raises(ValueError, match="max_tokens=8193"):
        check_nonstreaming(slow + 1, slow)
