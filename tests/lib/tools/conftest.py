"""The directory an agent works in."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def workdir(tmp_path: Path) -> Path:
    """The directory an agent works in."""
    made = tmp_path / "work"
    made.mkdir()
    return made
