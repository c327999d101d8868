"""What every test starts from: an environment without the keys, clouds and proxies of whoever runs the tests,
and the fixtures that folders share.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import AsyncIterator, Iterator, List

import pytest

from anthropic._concurrency import aio, threads
from anthropic.testing import FakeAnthropic
from tests.calls import Calls
from tests.mock import report as mock_report
from tests.original_environment import ORIGINAL_ENVIRONMENT
from tests.twins import TWINS, Twin, maybe

_CLOUDS = ("AWS_", "AZURE_", "CLOUDSDK_", "CLOUD_ML_", "GCE_", "GCLOUD_", "GOOGLE_", "VERTEX_")
_PROXIES = ("ALL_PROXY", "FTP_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
_CERTIFICATES = ("REQUESTS_CA_BUNDLE", "SSL_CERT_DIR", "SSL_CERT_FILE")
_OUTPUT = ("COLUMNS", "FORCE_COLOR")


def _changes_results(name: str) -> bool:
    return name in (*_PROXIES, *_CERTIFICATES, *_OUTPUT) or name.startswith(("ANTHROPIC_", *_CLOUDS))


# Here and not in a fixture: some is read when a module is imported.
for _name in ORIGINAL_ENVIRONMENT:
    if _changes_results(_name.upper()):
        del os.environ[_name]

# Of the folder `mock`, whose conftest is not loaded where workers run the tests.
pytest_configure = mock_report.pytest_configure
pytest_sessionfinish = mock_report.pytest_sessionfinish
pytest_terminal_summary = mock_report.pytest_terminal_summary
pytest_testnodedown = mock_report.pytest_testnodedown


@pytest.fixture(params=TWINS)
def twin(request: pytest.FixtureRequest) -> Twin:
    """The sync client, the async one on asyncio and on trio."""
    return Twin(request.param)


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop of the twin; asyncio for tests without one."""
    if "twin" not in request.fixturenames:
        return "asyncio"
    twin: Twin = request.getfixturevalue("twin")
    return twin.loop


@pytest.fixture
def fake() -> Iterator[FakeAnthropic]:
    """A fake API on loopback."""
    with FakeAnthropic() as running:
        yield running


@pytest.fixture
async def calls(twin: Twin, fake: FakeAnthropic, anyio_backend: str) -> AsyncIterator[Calls]:
    """A client of either kind, and the fake API that answers it."""
    calls = Calls(twin, fake)
    yield calls
    await maybe(calls.client.close())


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home directory without profiles or settings of any cloud."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> List[float]:
    """The waits between attempts, which are noted and not waited."""
    seconds: List[float] = []

    async def note(wait: float) -> None:
        seconds.append(wait)

    monkeypatch.setattr(threads, "sleep", seconds.append)
    monkeypatch.setattr(aio, "sleep", note)
    return seconds
