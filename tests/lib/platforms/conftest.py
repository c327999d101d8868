"""A home without settings of any cloud, and the keys and tokens that Google credentials need."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, Tuple

import pytest

from tests.lib.platforms.google_cloud.google_auth_reference import key_pair

from .token_platforms import PLATFORMS, TokenPlatform
from .token_servers import ModelServer, TokenServer


@pytest.fixture(autouse=True)
def home_without_settings(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Keep clients from the settings and the machine of whoever runs the tests."""
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.fixture(scope="session")
def keys() -> Tuple[bytes, bytes]:
    """The private and the public key of a service account; making a pair takes a while."""
    return key_pair()


@pytest.fixture
def private_key(keys: Tuple[bytes, bytes]) -> bytes:
    return keys[0]


@pytest.fixture
def tokens(keys: Tuple[bytes, bytes]) -> Iterator[TokenServer]:
    with TokenServer(keys[1]) as running:
        yield running


@pytest.fixture(params=PLATFORMS, ids=lambda platform: platform.client)
def platform(request: pytest.FixtureRequest) -> TokenPlatform:
    found: TokenPlatform = request.param
    return found


@pytest.fixture
def server(platform: TokenPlatform, tokens: TokenServer) -> Iterator[ModelServer]:
    with platform.server(tokens) as running:
        yield running
