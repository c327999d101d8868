"""The public surface changes only on purpose: it is compared with the reviewed list beside this file."""

from __future__ import annotations

import difflib
import os
from pathlib import Path

import pytest

from .listing import surface

REVIEWED = Path(__file__).with_name("surface.txt")


def test_the_public_surface_is_the_reviewed_one() -> None:
    actual = surface()
    if os.environ.get("UPDATE_SURFACE"):
        REVIEWED.write_text(actual)
    changes = difflib.unified_diff(
        REVIEWED.read_text().splitlines(), actual.splitlines(), "reviewed", "now", n=1
    )
    text = "\n".join(changes)
    if text:
        pytest.fail(f"The public surface changed. If that is meant, run UPDATE_SURFACE=1 make test.\n{text}")
