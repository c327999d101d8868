"""Fixtures of the tests of a session's memories."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest

from anthropic.testing import FakeAnthropic

from .memory_session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with FakeAnthropic() as fake:
        yield Session(fake, tmp_path)
