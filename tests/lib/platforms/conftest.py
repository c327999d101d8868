"""A client of each kind, waits that do not wait, a home without settings of any cloud."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, List, Tuple

import pytest

from anthropic._concurrency import aio, threads
from tests.lib.platforms.google_cloud.google_library import key_pair
from tests.twins import BACKENDS, Twin

from .google_front import TokenServer


@pytest.fixture(params=list(BACKENDS))
def twin(request: pytest.FixtureRequest) -> Twin:
    return Twin(request.param)


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop that the kind of client under test is for."""
    return BACKENDS[request.getfixturevalue("twin").name]


@pytest.fixture(autouse=True)
def home_without_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> List[float]:
    """The waits between attempts, which are noted and not waited."""
    seconds: List[float] = []

    async def note(wait: float) -> None:
        seconds.append(wait)

    monkeypatch.setattr(threads, "sleep", seconds.append)
    monkeypatch.setattr(aio, "sleep", note)
    return seconds


@pytest.fixture(scope="session")
def keys() -> Tuple[bytes, bytes]:
    """The private and the public key of a service account; making a pair takes a while."""
    return key_pair()


@pytest.fixture
def private_key(keys: Tuple[bytes, bytes]) -> bytes:
    return keys[0]


@pytest.fixture
def tokens(keys: Tuple[bytes, bytes]) -> Iterator[TokenServer]:
    with TokenServer(keys[1]) as running:
        assert isinstance(running, TokenServer)
        yield running
