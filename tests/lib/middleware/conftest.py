"""Both clients, on asyncio and trio."""

from __future__ import annotations

import pytest

from tests.twins import BACKENDS, Twin


@pytest.fixture(params=list(BACKENDS))
def twin(request: pytest.FixtureRequest) -> Twin:
    return Twin(request.param)


@pytest.fixture
def anyio_backend(twin: Twin) -> str:
    return BACKENDS[twin.name]
