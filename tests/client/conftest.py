"""A home without credentials for the tests of clients."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def home_without_credentials(home: Path) -> None:
    """Keep clients from the profiles of whoever runs the tests."""
