"""Calls on a sync or an async client from one test body, against the fake API over real sockets."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from typing import Any, Awaitable, Callable, Iterator, List, TypeVar, cast

from anthropic import Anthropic, AsyncAnthropic
from anthropic.testing import FakeAnthropic

_T = TypeVar("_T")


class Calls:
    """A client and the fake it talks to; `is_async` says which of the two clients."""

    def __init__(self, is_async: bool, stack: ExitStack, **settings: Any) -> None:
        self.is_async = is_async
        self.fake = stack.enter_context(FakeAnthropic())
        self._loop = asyncio.new_event_loop()
        stack.callback(self._loop.close)
        client_class: Any = AsyncAnthropic if is_async else Anthropic
        self.client: Any = client_class(
            **{"base_url": self.fake.base_url, "api_key": "secret-key", "max_retries": 0, **settings}
        )
        stack.callback(lambda: self.get(self.client.close))

    def get(self, function: Callable[..., Any], *arguments: Any, **keywords: Any) -> Any:
        """What a call gives, awaited where that is needed."""
        return self.settle(lambda: function(*arguments, **keywords))

    def settle(self, make: Callable[[], Any]) -> Any:
        async def awaited() -> Any:
            result = make()
            return await cast("Any", result) if isinstance(result, Awaitable) else result

        return self._loop.run_until_complete(awaited()) if self.is_async else make()

    def all(self, iterable: Any) -> List[Any]:
        """All items of what is iterated in the client's way."""
        if not self.is_async:
            return list(iterable)

        async def collected() -> List[Any]:
            return [item async for item in iterable]

        return self._loop.run_until_complete(collected())

    def inside(self, manager: Any, use: Callable[[Any], _T]) -> _T:
        """What `use` makes of the object that a context manager gives."""
        entered = self.get(manager.__aenter__ if self.is_async else manager.__enter__)
        try:
            return use(entered)
        finally:
            self.get(manager.__aexit__ if self.is_async else manager.__exit__, None, None, None)


def kind_of(value: object) -> Any:
    """The class of a value; checkers do not narrow by what it is compared with."""
    return type(value)


def both(**settings: Any) -> Iterator[Callable[[bool], Calls]]:
    """For a fixture: makes the calls of either flavour, and cleans up."""
    with ExitStack() as stack:
        yield lambda is_async: Calls(is_async, stack, **settings)


MESSAGE = cast(
    "Any", {"model": "claude-opus-4-8", "max_tokens": 10, "messages": [{"role": "user", "content": "Hi"}]}
)
