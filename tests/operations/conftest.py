"""What every operation's test starts from."""

from __future__ import annotations

import pytest

from tests.twins import BACKENDS, Twin

from .clients import Answer, Connect, RecordingCaller


@pytest.fixture(params=list(BACKENDS))
def twin(request: pytest.FixtureRequest) -> Twin:
    return Twin(request.param)


@pytest.fixture
def anyio_backend(twin: Twin) -> str:
    """The event loop that the kind of client under test is for."""
    return BACKENDS[twin.name]


@pytest.fixture
def connect(twin: Twin) -> Connect:
    """A function that makes a client, whose requests a function answers."""

    def connect(answer: Answer) -> RecordingCaller:
        return RecordingCaller(twin, answer)

    return connect
