"""A mark for tests in which the body of an answer is not read to its end."""

from __future__ import annotations

import pytest

__all__ = ["leaves_bodies_unread"]

# httpx leaves its own async generators to the garbage collector then. trio warns of that; asyncio does where
# its loop is closed before it came to them.
leaves_bodies_unread = pytest.mark.filterwarnings(
    "ignore:.*httpx:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
