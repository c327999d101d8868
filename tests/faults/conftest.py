"""One call, made by the sync and by the async client: a fault must look the same through both."""

from __future__ import annotations

import asyncio
from typing import Any, Dict, Iterator, List, Optional, Protocol, Tuple

import attrs
import pytest

from anthropic import Anthropic, AsyncAnthropic
from anthropic.testing import FakeAnthropic
from anthropic.types import Message, RawMessageStreamEvent
from anthropic.types.message_create_params import MessageCreateParamsBase

PARAMS: MessageCreateParamsBase = {
    "model": "claude-opus-4-8",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}


@attrs.frozen
class Streamed:
    """What a stream gave before it ended, and what it raised if it did not end well."""

    events: List[RawMessageStreamEvent]
    error: Optional[Exception]

    @property
    def kinds(self) -> List[str]:
        return [event.type for event in self.events]


class Caller(Protocol):
    """`options` are those of the client."""

    def create(self, **options: Any) -> Message: ...

    def stream(self, **options: Any) -> Streamed: ...

    def results(self, batch_id: str) -> Tuple[List[str], Optional[Exception]]: ...


def _settings(base_url: str, options: Dict[str, Any]) -> Dict[str, Any]:
    return {"base_url": base_url, "api_key": "test-key", "max_retries": 0, **options}


@attrs.frozen
class SyncCaller:
    base_url: str

    def client(self, **options: Any) -> Anthropic:
        return Anthropic(**_settings(self.base_url, options))

    def create(self, **options: Any) -> Message:
        with self.client(**options) as client:
            return client.messages.create(**PARAMS)

    def stream(self, **options: Any) -> Streamed:
        events: List[RawMessageStreamEvent] = []
        with self.client(**options) as client:
            stream = client.messages.create(**PARAMS, stream=True)
            try:
                for event in stream:
                    events.append(event)
            except Exception as error:
                return Streamed(events, error)
        return Streamed(events, None)

    def results(self, batch_id: str) -> Tuple[List[str], Optional[Exception]]:
        ids: List[str] = []
        with self.client() as client:
            try:
                for entry in client.messages.batches.results(batch_id):
                    ids.append(entry.custom_id)
            except Exception as error:
                return ids, error
        return ids, None


@attrs.frozen
class AsyncCaller:
    base_url: str

    def client(self, **options: Any) -> AsyncAnthropic:
        return AsyncAnthropic(**_settings(self.base_url, options))

    def create(self, **options: Any) -> Message:
        async def main() -> Message:
            async with self.client(**options) as client:
                return await client.messages.create(**PARAMS)

        return asyncio.run(main())

    def stream(self, **options: Any) -> Streamed:
        events: List[RawMessageStreamEvent] = []

        async def main() -> None:
            async with self.client(**options) as client:
                stream = await client.messages.create(**PARAMS, stream=True)
                async for event in stream:
                    events.append(event)

        try:
            asyncio.run(main())
        except Exception as error:
            return Streamed(events, error)
        return Streamed(events, None)

    def results(self, batch_id: str) -> Tuple[List[str], Optional[Exception]]:
        ids: List[str] = []

        async def main() -> None:
            async with self.client() as client:
                async for entry in await client.messages.batches.results(batch_id):
                    ids.append(entry.custom_id)

        try:
            asyncio.run(main())
        except Exception as error:
            return ids, error
        return ids, None


@pytest.fixture
def fake() -> Iterator[FakeAnthropic]:
    with FakeAnthropic() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, fake: FakeAnthropic) -> Caller:
    return SyncCaller(fake.base_url) if request.param == "sync" else AsyncCaller(fake.base_url)
