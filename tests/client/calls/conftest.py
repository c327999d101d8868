"""A client of each kind, waits that do not wait, a home without profiles."""

from __future__ import annotations

from pathlib import Path
from typing import List

import pytest

from anthropic._concurrency import aio, threads
from tests.twins import BACKENDS, Twin


@pytest.fixture(params=list(BACKENDS))
def twin(request: pytest.FixtureRequest) -> Twin:
    return Twin(request.param)


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop that the kind of client under test is for."""
    return BACKENDS[request.getfixturevalue("twin").name]


@pytest.fixture(autouse=True)
def home_without_profiles(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> List[float]:
    """The waits between attempts, which are noted and not waited."""
    seconds: List[float] = []

    async def note(wait: float) -> None:
        seconds.append(wait)

    monkeypatch.setattr(threads, "sleep", seconds.append)
    monkeypatch.setattr(aio, "sleep", note)
    return seconds
