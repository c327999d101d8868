"""Fixtures of the tests of tools."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest

from tests.calls import Calls, both


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Iterator[Calls]:
    """A client of either flavour with a fake API of its own."""
    for make in both():
        yield make(request.param == "async")


@pytest.fixture
def workdir(tmp_path: Path) -> Path:
    """The directory an agent works in."""
    made = tmp_path / "work"
    made.mkdir()
    return made
