"""Settings of memory synchronization: how often, and what may be deleted. No I/O."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, TypeAlias, get_args

DEFAULT_MEMORY_SYNC_INTERVAL = 15.0
MIN_MEMORY_SYNC_INTERVAL = 5.0

MEMORY_FLUSH_TIMEOUT = 30.0
"""Seconds to upload what has changed at the end of a session."""

MemoryDeleteMode: TypeAlias = Literal["enabled", "log_only", "disabled"]


class SessionMemoryError(Exception):
    """The memories of a session could not be downloaded. It is not served without them."""


def check_interval(seconds: Optional[float]) -> Optional[float]:
    """Check a synchronization interval and return it; None turns synchronization off.

    Raises:
        ValueError: the interval is too short.
    """
    # Written this way round, it rejects NaN too.
    if seconds is not None and not seconds >= MIN_MEMORY_SYNC_INTERVAL:
        raise ValueError(
            f"Memories are synchronized at most every {MIN_MEMORY_SYNC_INTERVAL:g} seconds, not {seconds!r}"
        )
    return seconds


def check_delete_mode(mode: MemoryDeleteMode) -> MemoryDeleteMode:
    """Check a mode for deleting memories whose files were removed, and return it.

    Raises:
        ValueError: the mode does not exist.
    """
    if mode not in get_args(MemoryDeleteMode):
        raise ValueError(f"DeletionBudget of memories are enabled, log_only or disabled, not {mode!r}")
    return mode
