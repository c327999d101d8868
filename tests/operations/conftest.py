"""What every operation's test starts from."""

from __future__ import annotations

from typing import Callable, Iterator, List

import pytest

from .clients import KINDS, Answer, Caller


@pytest.fixture(params=KINDS, ids=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[[Answer], Caller]]:
    """A function that makes a client whose requests a function answers; for each of the two clients."""
    made: List[Caller] = []

    def connect(answer: Answer) -> Caller:
        made.append(request.param(answer))
        return made[-1]

    yield connect
    for caller in made:
        caller.close()
