"""Makes clients for the tests of operations."""

from __future__ import annotations

import pytest

from tests.twins import Twin

from .clients import Answer, Connect, RecordingCaller


@pytest.fixture
def connect(twin: Twin) -> Connect:
    """A function that makes a client, whose requests a function answers."""

    def connect(answer: Answer) -> RecordingCaller:
        return RecordingCaller(twin, answer)

    return connect
