"""A session whose memories are files in a temporary directory."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest

from anthropic.testing import FakeAnthropic

from .memory_session import MemorySession


@pytest.fixture
def session(tmp_path: Path) -> Iterator[MemorySession]:
    with FakeAnthropic() as fake:
        yield MemorySession(fake, tmp_path)
