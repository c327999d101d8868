"""Match the lines of a text against a regular expression in a process that can be killed.

Python's expressions can take exponential time, and block every thread meanwhile.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import Any, Callable, Generator, Iterable

Matcher = Callable[[bytes], Iterable[int]]
"""A function that tells for each line of a text in UTF-8 whether it matches."""

# Reads frames (a length in four bytes, and so many bytes): the expression, how much of a line counts, then
# texts. Writes for each text the number of its lines and a byte for each.
_PROGRAM = """
import re, struct, sys
def frame():
    head = sys.stdin.buffer.read(4)
    return sys.stdin.buffer.read(struct.unpack(">I", head)[0]) if head else None
search, max_length = re.compile(frame().decode("utf-8", "surrogatepass")).search, int(frame())
for text in iter(frame, None):
    lines = text.decode("utf-8", "replace").split("\\n")
    answer = bytes(search(line[:max_length]) is not None for line in lines)
    sys.stdout.buffer.write(struct.pack(">I", len(answer)) + answer)
    sys.stdout.buffer.flush()
"""


class MatchTimeout(Exception):
    """Matching took too long and was aborted."""


@contextmanager
def line_matcher(
    expression: re.Pattern[str], max_length: int, seconds: float
) -> Generator[Matcher, None, None]:
    """Yield a `Matcher` that looks at the first `max_length` characters of a line. It works for `seconds` in
    all, and raises `MatchTimeout` from then on.

    Where no process can be started, as in a program frozen into one file, it does without one, and without a
    limit.
    """
    process = _start_process()
    if process is None:
        yield lambda text: [
            expression.search(line[:max_length]) is not None
            for line in text.decode("utf-8", "replace").split("\n")
        ]
        return
    timer = threading.Timer(seconds, process.kill)
    timer.daemon = True
    timer.start()
    try:
        process.stdin.write(
            _frame(expression.pattern.encode("utf-8", "surrogatepass")) + _frame(b"%d" % max_length)
        )
        yield lambda text: _match_in_process(process, text)
    finally:
        timer.cancel()
        process.kill()
        process.communicate()


def _start_process() -> Any:
    if not sys.executable or getattr(sys, "frozen", False):
        return None
    command = [sys.executable, "-I", "-S", "-c", _PROGRAM]
    pipe = subprocess.PIPE
    try:
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
    except OSError:
        return None


def _match_in_process(process: Any, text: bytes) -> bytes:
    try:
        process.stdin.write(_frame(text))
        process.stdin.flush()
    except OSError as error:
        raise MatchTimeout from error
    head = process.stdout.read(4)
    if len(head) == 4:
        (length,) = struct.unpack(">I", head)
        answer: bytes = process.stdout.read(length)
        if len(answer) == length:
            return answer
    raise MatchTimeout


def _frame(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data
