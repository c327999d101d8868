"""What a run says while it works: a moving line for a person, plain lines for a log, the result for both."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from typing import TextIO

from attrs import define, field

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]


@define
class Progress:
    """Reports the steps of a run and how long it took; with long lists in full if it `is_complete`."""

    out: TextIO = field(factory=lambda: sys.stdout)
    is_complete: bool = False
    _started: float = field(factory=time.perf_counter, init=False)

    def step(self, text: str) -> None:
        """Show what is being done now; only a terminal shows it, and forgets it with the next line."""
        if self._is_watched:
            self.out.write(f"\r\x1b[2K{text} …")
            self.out.flush()

    def line(self, label: str, text: str) -> None:
        """Print a line that stays."""
        self._clear()
        print(f"{label:<10}{text}", file=self.out)

    def block(self, lines: Sequence[str]) -> None:
        """Print lines as they are, to be copied."""
        self._clear()
        for line in ("", *lines, "") if lines else ():
            print(line, file=self.out)

    def end(self, text: str) -> None:
        """Print the result, with the time the run took and the most memory it held."""
        self._clear()
        print(f"{text} ({time.perf_counter() - self._started:.2f} s{_peak_memory()})", file=self.out)

    def clear(self) -> None:
        """Remove the moving line before something else prints."""
        self._clear()

    def _clear(self) -> None:
        if self._is_watched:
            self.out.write("\r\x1b[2K")
            self.out.flush()

    @property
    def _is_watched(self) -> bool:
        return self.out.isatty()


def _peak_memory() -> str:
    if resource is None:
        return ""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f", {peak >> (20 if sys.platform == 'darwin' else 10)} MB"
