"""No test waits for ever: after some minutes the run ends, and shows what every thread was doing."""

from __future__ import annotations

import faulthandler
import os
import sys
from typing import Iterator, List

import pytest

LIMIT_SECONDS = 300

_errors: List[int] = []


def pytest_configure() -> None:
    # While tests run, the usual descriptor leads to what pytest captures.
    _errors.append(os.dup(sys.stderr.fileno()))


def pytest_unconfigure() -> None:
    os.close(_errors.pop())


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    faulthandler.dump_traceback_later(LIMIT_SECONDS, exit=True, file=_errors[-1])
    yield
    faulthandler.cancel_dump_traceback_later()
