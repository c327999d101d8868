"""A client of either kind, and the fake API on loopback that answers it."""

from __future__ import annotations

from typing import Any, cast

from anthropic.testing import FakeAnthropic

from .twins import Twin

__all__ = ["MESSAGE", "Calls", "kind_of"]

MESSAGE = cast(
    "Any", {"model": "claude-opus-4-8", "max_tokens": 10, "messages": [{"role": "user", "content": "Hi"}]}
)


class Calls:
    """A client, and the fake it talks to over a socket; the fixture `calls` is one."""

    def __init__(self, twin: Twin, fake: FakeAnthropic) -> None:
        self.is_async = twin.is_async
        self.fake = fake
        self.client = twin.client(base_url=fake.base_url, api_key="secret-key", max_retries=0)


def kind_of(value: object) -> Any:
    """Return the class of a value; checkers do not narrow by what it is compared with."""
    return type(value)
