"""The protocol of the agent's shell: write a command to its input, and find the end of its output. No I/O."""

from __future__ import annotations

import re
import secrets
import shlex
from typing import NamedTuple, Optional

BASH_OUTPUT_LIMIT = 100 * 1024
"""The most bytes of output that are kept: the last ones."""

_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))")


class BashResult(NamedTuple):
    """The output of a command, stderr included, and its exit code."""

    output: str
    exit_code: int


class CommandOutput:
    """The output of one command, up to the line that marks its end, truncated to the limit."""

    def __init__(self, command: str) -> None:
        self._marker = secrets.token_hex(16).encode()
        self._command = command
        self._data = bytearray()
        self._is_truncated = False

    @property
    def request(self) -> bytes:
        """The input for the shell. The command runs in the shell itself, so that directory and variables
        stay; its stdin is empty, as the shell's own holds the next command."""
        marker = self._marker.decode()
        command = f"eval {shlex.quote(self._command)} </dev/null 2>&1"
        return f"{command}\nprintf '\\n%s %d\\n' {marker} \"$?\"\n".encode()

    def feed(self, chunk: bytes) -> Optional[BashResult]:
        """Add a chunk of the shell's output; return the result once the command has ended, else None."""
        searched_to = max(0, len(self._data) - len(self._marker) - 16)
        self._data += chunk
        end = self._data.find(b"\n" + self._marker, searched_to)
        if end >= 0 and self._data.find(b"\n", end + 1) > 0:
            code = int(self._data[end + 1 + len(self._marker) :].split()[0])
            del self._data[end:]
            return BashResult(self.text(), code)
        if len(self._data) > 2 * BASH_OUTPUT_LIMIT:
            self._truncate()
        return None

    def text(self) -> str:
        """Return the output so far, without terminal escape sequences."""
        self._truncate()
        text = _ESCAPES.sub("", self._data.decode("utf-8", "replace")).rstrip("\n")
        return f"[output truncated]\n{text}" if self._is_truncated else text

    def _truncate(self) -> None:
        if len(self._data) > BASH_OUTPUT_LIMIT:
            del self._data[:-BASH_OUTPUT_LIMIT]
            self._is_truncated = True
