"""Bare HTTP clients of the fake, which see what it puts on the wire without the client it was made for."""

from __future__ import annotations

from typing import Iterator

import httpx
import pytest

from anthropic.testing import FakeAnthropic

ACCESS = {"x-api-key": "test-key", "anthropic-version": "2023-06-01"}


@pytest.fixture(params=["socket", "transport"])
def http(fake: FakeAnthropic, request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    """An HTTP client of the fake, over a socket and in process."""
    if request.param == "socket":
        client = httpx.Client(base_url=fake.base_url, headers=ACCESS, timeout=5, trust_env=False)
    else:
        client = httpx.Client(
            transport=fake.transport(), base_url="http://api.test", headers=ACCESS, timeout=5
        )
    with client:
        yield client
