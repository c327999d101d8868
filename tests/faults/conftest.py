"""One call, made by the sync and by the async client: a fault must look the same through both."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

import attrs
import pytest

from anthropic.testing import FakeAnthropic
from anthropic.types import Message, RawMessageStreamEvent
from anthropic.types.message_create_params import MessageCreateParamsBase
from tests.twins import Twin, each, entered, maybe

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


@attrs.frozen
class Caller:
    """Makes one call with a fresh client; `options` are those of the client."""

    twin: Twin
    base_url: str

    def client(self, **options: Any) -> Any:
        return self.twin.client(**{"base_url": self.base_url, "max_retries": 0, **options})

    async def create(self, **options: Any) -> Message:
        async with entered(self.client(**options)) as client:
            message: Message = await maybe(client.messages.create(**PARAMS))
            return message

    async def stream(self, **options: Any) -> Streamed:
        events: List[RawMessageStreamEvent] = []
        async with entered(self.client(**options)) as client:
            try:
                async for event in each(await maybe(client.messages.create(**PARAMS, stream=True))):
                    events.append(event)
            except Exception as error:
                return Streamed(events, error)
        return Streamed(events, None)

    async def results(self, batch_id: str) -> Tuple[List[str], Optional[Exception]]:
        """Read the results of a batch: their ids, and the error that ended them."""
        ids: List[str] = []
        async with entered(self.client()) as client:
            try:
                async for entry in each(await maybe(client.messages.batches.results(batch_id))):
                    ids.append(entry.custom_id)
            except Exception as error:
                return ids, error
        return ids, None


@pytest.fixture
def caller(twin: Twin, fake: FakeAnthropic) -> Caller:
    return Caller(twin, fake.base_url)
