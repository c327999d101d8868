"""Fixtures of the client's tests."""

from __future__ import annotations

from typing import Iterator

import pytest

from tests.calls import Calls, both


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Iterator[Calls]:
    """A client of either flavour with a fake API of its own."""
    for make in both():
        yield make(request.param == "async")
