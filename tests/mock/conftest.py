"""The mock server, and a client of either kind whose requests it judges."""

from __future__ import annotations

import os
from typing import Any, AsyncIterator, Iterator

import pytest

from anthropic import DefaultAsyncHttpxClient, DefaultHttpxClient
from tests.operations.clients import Caller
from tests.twins import Twin, maybe

from .installation import Unavailable, executable
from .judgement import Judgement
from .report import OUTCOME, Outcome
from .server import running

REQUIRED = "REQUIRE_MOCK"
"""Set where the tests may not be skipped."""


@pytest.fixture(scope="session")
def outcome(request: pytest.FixtureRequest) -> Outcome:
    return request.config.stash[OUTCOME]


@pytest.fixture(scope="session")
def mock(outcome: Outcome, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the mock."""
    try:
        program = executable()
    except Unavailable as error:
        outcome.skipped_because = str(error)
        if os.environ.get(REQUIRED):
            pytest.fail(f"{REQUIRED} is set, but {error}", pytrace=False)
        pytest.skip(str(error))
    with running(program, tmp_path_factory.mktemp("mock")) as address:
        yield address


@pytest.fixture
def judgement(outcome: Outcome) -> Iterator[Judgement]:
    """What the mock says of the requests of one test; they count towards the whole."""
    judgement = Judgement()
    yield judgement
    outcome.total.sent += judgement.sent
    outcome.total.accepted += judgement.accepted
    outcome.total.operations |= judgement.operations


@pytest.fixture
async def caller(twin: Twin, mock: str, judgement: Judgement, anyio_backend: str) -> AsyncIterator[Caller]:
    """Calls the mock over a socket, with the clients as people have them."""
    http_client: Any
    if twin.is_async:
        async_hooks = {"request": [judgement.on_request_async], "response": [judgement.on_response_async]}
        http_client = DefaultAsyncHttpxClient(event_hooks=async_hooks)
    else:
        hooks = {"request": [judgement.on_request], "response": [judgement.on_response]}
        http_client = DefaultHttpxClient(event_hooks=hooks)
    client = twin.client(base_url=mock, max_retries=0, http_client=http_client)
    yield Caller(client)
    await maybe(client.close())
